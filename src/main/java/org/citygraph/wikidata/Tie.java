package org.citygraph.wikidata;

import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Row;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.WikidataId;

/**
 * A row that ties two items. That an item is tied to itself, as Wikidata says of a few by
 * mistake, is no tie.
 */
record Tie(String from, String to, Term term, Row row) {

	private static final Map<String, Object> TWINNING = Map.of("kind", "twinning");

	Tie {
		if (from.equals(to)) {
			throw new RowInvalid(from + " is tied with itself");
		}
	}

	static String require(Optional<String> written, String which) {
		String id = written.orElseThrow(() -> new RowInvalid("the " + which + " is missing"));
		return WikidataId.of(id)
			.orElseThrow(() -> new RowInvalid("the " + which + " '" + id + "' is no id of Wikidata, such as Q1899"));
	}

	/** The same for both directions. */
	String pair() {
		return (this.from.compareTo(this.to) < 0) ? this.from + " " + this.to : this.to + " " + this.from;
	}

	/**
	 * Both directions and all repeats of a tie tell one fact, unless they contradict the
	 * dates that the tie has.
	 */
	Claim claim(Term ofPair) {
		Term told = this.term.agrees(ofPair) ? ofPair : this.term;
		String identity = told.equals(ofPair) ? "twinning" : "twinning " + told.stated().orElseThrow().text();
		Status status = told.hasEnded() ? Status.ENDED : Status.ACTIVE;
		return new Claim(FactType.AGREEMENT, this.from, this.to, status, told.stated(), TWINNING, identity, this.row);
	}

}
