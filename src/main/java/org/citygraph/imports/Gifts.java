package org.citygraph.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Mistake;
import org.citygraph.edtf.Edtf;

/**
 * Facts that stand for one gift tell the same of it, so that totals can count it once. A
 * fact that another supersedes no longer stands for it.
 */
final class Gifts {

	private static final List<String> SHARED = List.of("amount", "currency", "item", "stated");

	private final Batch batch;

	private final Known known;

	private final Beginnings beginnings;

	/** Ids of facts that others of these dossiers supersede. */
	private final Set<String> superseded;

	/** By gift, what the first fact that stands for it tells. */
	private final Map<Object, Map<String, Object>> firsts = new HashMap<>();

	Gifts(Batch batch, Known known, StatementRunner statements) {
		this.batch = batch;
		this.known = known;
		this.beginnings = new Beginnings(batch, known);
		this.superseded = superseded();
		List<Object> gifts = standing().map((fact) -> fact.own().get("gift")).distinct().toList();
		if (!gifts.isEmpty()) {
			List<String> gone = Stream.concat(known.toldBy(batch.documentIds()).stream(), this.superseded.stream())
				.toList();
			statements.run("imports/known-gifts", Map.of("gifts", gifts, "gone", gone))
				.stream()
				.map((row) -> row.get("told").asMap())
				.forEach((told) -> this.firsts.putIfAbsent(Objects.requireNonNull(told.get("gift")), told));
		}
	}

	/** Where a fact tells otherwise than the first of its gift. */
	List<Mistake> mistakes() {
		return standing().flatMap((fact) -> mistake(fact).stream()).toList();
	}

	private Stream<FactEntry> standing() {
		return this.batch.told()
			.filter((fact) -> fact.own().containsKey("gift") && !this.superseded.contains(fact.id())
					&& this.known.superseding(fact.id(), this.batch.documentIds()).findAny().isEmpty());
	}

	private Set<String> superseded() {
		return this.batch.facts()
			.stream()
			.flatMap((stated) -> stated.fact().supersedes().stream())
			.collect(Collectors.toSet());
	}

	private Optional<Mistake> mistake(FactEntry fact) {
		Map<String, Object> told = told(fact);
		Object gift = Objects.requireNonNull(told.get("gift"));
		Map<String, Object> first = this.firsts.computeIfAbsent(gift, (none) -> told);
		List<String> differing = SHARED.stream()
			.filter((property) -> !Objects.equals(first.get(property), told.get(property)))
			.toList();
		return differing.isEmpty() ? Optional.empty()
				: Optional.of(new Mistake(fact.location(differing.getFirst()),
						"It is of the gift '%s', as '%s' is, but tells another %s of it.".formatted(gift,
								first.get("id"), String.join(", ", differing))));
	}

	private Map<String, Object> told(FactEntry fact) {
		Map<String, Object> told = new LinkedHashMap<>(fact.own());
		told.put("id", fact.id());
		this.beginnings.of(fact).map(Edtf::text).ifPresent((stated) -> told.put("stated", stated));
		return told;
	}

}
