package org.citygraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.names.Spellings;
import org.citygraph.resolution.Doubt;
import org.citygraph.resolution.Doubts;
import org.citygraph.sources.Claim;

/**
 * Sees rows that share an id, yet give one office to different people: two mayors of one
 * city are rather the mayors of two.
 */
final class Offices {

	private final ClaimRows rows;

	private final SplitRows splits;

	/** By body and title, what the first row told. */
	private final Map<String, Claim> held = new HashMap<>();

	private final Doubts doubts = new Doubts();

	Offices(ClaimRows rows, SplitRows splits) {
		this.rows = rows;
		this.splits = splits;
	}

	void add(Claim claim, NewFact fact) {
		if (claim.type() == FactType.HOLDS_OFFICE && claim.status() == Status.ACTIVE && claim.stated().isEmpty()
				&& !this.splits.haveFact(fact.id())) {
			String office = claim.to() + "\n" + Spellings.fold(String.valueOf(claim.own().get("title")));
			Claim first = this.held.putIfAbsent(office, claim);
			if (first != null && !first.from().equals(claim.from())) {
				this.doubts.add(doubt(first, claim));
			}
		}
	}

	private Doubt doubt(Claim first, Claim claim) {
		return Doubt.ofTwo(claim.to(),
				"Rows %d and %d share the id '%s', but give the office '%s' to different people: they may be two places."
					.formatted(first.row().number(), claim.row().number(), claim.to(), claim.own().get("title")),
				0.5, this.rows.source(claim));
	}

	Doubts doubts() {
		return this.doubts;
	}

}
