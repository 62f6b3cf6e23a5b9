package org.citygraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Mistake;

/**
 * Facts that stand for one gift tell the same of it, so that totals can count it once.
 */
final class Gifts {

	private static final List<String> SHARED = List.of("amount", "currency", "item");

	private Gifts() {
	}

	/** Where a fact tells otherwise than the first of its gift. */
	static List<Mistake> mistakes(Batch batch) {
		Map<Object, FactEntry> firsts = new HashMap<>();
		return batch.facts()
			.stream()
			.map(Batch.Stated::fact)
			.filter((fact) -> fact.own().containsKey("gift"))
			.flatMap((fact) -> {
				FactEntry first = firsts.computeIfAbsent(fact.own().get("gift"), (gift) -> fact);
				List<String> differing = differing(first, fact);
				return differing.isEmpty() ? Stream.empty()
						: Stream.of(new Mistake(fact.location(differing.getFirst()),
								"It is of the gift '%s', as '%s' is, but tells another %s of it."
									.formatted(fact.own().get("gift"), first.id(), String.join(", ", differing))));
			})
			.toList();
	}

	private static List<String> differing(FactEntry one, FactEntry other) {
		Stream<String> properties = SHARED.stream()
			.filter((property) -> !Objects.equals(one.own().get(property), other.own().get(property)));
		return Stream.concat(properties, one.stated().equals(other.stated()) ? Stream.empty() : Stream.of("stated"))
			.toList();
	}

}
