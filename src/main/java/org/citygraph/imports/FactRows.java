package org.citygraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.dossier.FactEntry;
import org.citygraph.edtf.Edtf;
import org.citygraph.imports.Batch.Stated;

/**
 * The rows from which facts are written, and which facts in the graph they replace.
 */
class FactRows {

	private final Dataset dataset;

	private final Batch batch;

	private final Known known;

	private final Beginnings beginnings;

	private final Set<String> documents;

	private final Set<String> kept;

	private final List<Map<String, Object>> changed;

	FactRows(Dataset dataset, Batch batch, Known known) {
		this.dataset = dataset;
		this.batch = batch;
		this.known = known;
		this.beginnings = new Beginnings(batch, known);
		this.documents = batch.documentIds();
		this.kept = new UsersFirst(batch, known).kept();
		this.changed = batch.facts().stream().map(this::row).filter(this::differs).toList();
	}

	/** New facts and changed ones. */
	Stream<Map<String, Object>> changed() {
		return this.changed.stream();
	}

	/** Facts of these documents that are written anew or no longer told. */
	Stream<Map<String, Object>> outdated() {
		Set<String> rewritten = this.changed.stream().map((row) -> id(row)).collect(Collectors.toSet());
		return this.known.facts()
			.keySet()
			.stream()
			.filter((id) -> rewritten.contains(id) || isRemoved(id))
			.map((id) -> Map.of("id", id));
	}

	int removed() {
		return (int) this.known.facts().keySet().stream().filter(this::isRemoved).count();
	}

	/** What facts of these documents superseded until now. */
	Stream<Map<String, Object>> formerlySuperseded() {
		return this.known.facts()
			.values()
			.stream()
			.filter(this::isOfTheseDocuments)
			.flatMap((fact) -> fact.text("supersedes").stream())
			.map((older) -> Map.of("supersedes", older));
	}

	/** Facts that some fact, of this batch or of an earlier one, supersedes. */
	Stream<Map<String, Object>> superseded() {
		Stream<String> inBatch = this.batch.facts().stream().flatMap((stated) -> stated.fact().supersedes().stream());
		Stream<String> inGraph = this.known.facts()
			.values()
			.stream()
			.flatMap((fact) -> fact.text("supersedes").stream());
		return Stream.concat(inBatch, inGraph).distinct().map((id) -> Map.of("id", id));
	}

	private boolean isRemoved(String id) {
		Known.Fact fact = this.known.facts().get(id);
		return fact != null && isOfTheseDocuments(fact) && !this.kept.contains(id)
				&& this.batch.facts().stream().noneMatch((stated) -> stated.fact().id().equals(id));
	}

	private boolean isOfTheseDocuments(Known.Fact fact) {
		return fact.isToldBy(this.documents);
	}

	private boolean differs(Map<String, Object> row) {
		Known.Fact before = this.known.facts().get(id(row));
		if (before == null) {
			return true;
		}
		Map<String, Object> properties = new HashMap<>(before.properties());
		properties.remove("knownTo");
		return !properties.equals(row.get("properties")) || !before.from().equals(row.get("from"))
				|| !before.to().equals(row.get("to")) || !before.type().equals(row.get("type"));
	}

	private static String id(Map<String, Object> row) {
		return (row.get("properties") instanceof Map<?, ?> properties) ? String.valueOf(properties.get("id")) : "";
	}

	private Map<String, Object> row(Stated stated) {
		FactEntry fact = stated.fact();
		boolean turned = fact.type().turns(fact.from(), fact.to());
		return Map.of("type", fact.type().name(), "from", turned ? fact.to() : fact.from(), "to",
				turned ? fact.from() : fact.to(), "properties", properties(stated));
	}

	private Map<String, Object> properties(Stated stated) {
		FactEntry fact = stated.fact();
		Map<String, Object> properties = new HashMap<>(fact.own());
		properties.put("id", fact.id());
		properties.put("dataset", this.dataset.name());
		properties.put("status", fact.status().text());
		properties.put("sources", stated.sources());
		fact.supersedes().ifPresent((older) -> properties.put("supersedes", older));
		stated.document().knownFrom().ifPresent((day) -> properties.put("knownFrom", day));
		this.beginnings.of(fact).ifPresent((date) -> {
			properties.putAll(Validity.of(date, fact.type().deed()));
			if (fact.stated().isEmpty()) {
				fact.supersedes().ifPresent((older) -> properties.put("statedBy", older));
			}
		});
		return properties;
	}

}
