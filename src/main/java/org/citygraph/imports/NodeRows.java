package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.dossier.AccordTerms;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.edtf.Edtf;
import org.citygraph.graph.EntityType;
import org.citygraph.imports.Batch.Named;
import org.citygraph.imports.Batch.Stated;
import org.citygraph.names.Spellings;

/**
 * The rows from which documents, themes and entities are written.
 */
class NodeRows {

	/** What an accord carries besides its names; told as a whole. */
	private static final Set<String> TERMS = Set.of("kind", "title", "note", "open", "themes", "status", "stated",
			"validFrom", "validTo", "knownFrom", "sources", "dataset");

	private final Dataset dataset;

	private final Batch batch;

	private final Known known;

	private final Set<String> kept;

	NodeRows(Dataset dataset, Batch batch, Known known) {
		this.dataset = dataset;
		this.batch = batch;
		this.known = known;
		this.kept = new UsersFirst(batch, known).kept();
	}

	Stream<Map<String, Object>> documents() {
		return this.batch.dossiers()
			.stream()
			.flatMap((dossier) -> dossier.document().stream().map((document) -> document(document, dossier)));
	}

	private Map<String, Object> document(SourceDocument document, Dossier dossier) {
		Map<String, Object> row = new HashMap<>(Map.of("id", document.id(), "title", document.title(), "name",
				document.title(), "dataset", this.dataset.name(), "hash", dossier.hash(), "factCount",
				dossier.facts().size() + kept(document)));
		document.publisher().ifPresent((publisher) -> row.put("publisher", publisher));
		document.language().ifPresent((language) -> row.put("language", language));
		document.publishedOn().map(Edtf::text).ifPresent((day) -> row.put("publishedOn", day));
		document.address().ifPresent((address) -> row.put("address", address));
		return row;
	}

	/** How many facts it states that its dossier tells no longer. */
	private long kept(SourceDocument document) {
		return this.kept.stream().filter((id) -> this.known.fact(id).isToldBy(Set.of(document.id()))).count();
	}

	Stream<Map<String, Object>> themes() {
		return this.batch.themes()
			.stream()
			.map((theme) -> Map.of("id", theme.id(), "name", theme.name(), "names", theme.names()));
	}

	/** An entity's row unites all that the batch and the graph tell of it. */
	Stream<Map<String, Object>> entities() {
		Map<String, List<Named>> byId = new LinkedHashMap<>();
		this.batch.entities()
			.forEach((named) -> byId.merge(named.entity().id(), List.of(named),
					(before, more) -> Stream.concat(before.stream(), more.stream()).toList()));
		return byId.values().stream().map(this::entity);
	}

	Stream<Map<String, Object>> entityIds() {
		return this.batch.entities().stream().map((named) -> Map.of("id", named.entity().id()));
	}

	/** Entities of which some dossier says where they lie. */
	Stream<Map<String, Object>> placedAnew() {
		return places().map((row) -> row.get("id")).distinct().map((id) -> Map.of("id", id));
	}

	Stream<Map<String, Object>> places() {
		return this.batch.listed()
			.flatMap((entity) -> entity.locatedIn()
				.stream()
				.map((place) -> Map.<String, Object>of("id", entity.id(), "in", place)));
	}

	private Map<String, Object> entity(List<Named> entries) {
		String id = entries.getFirst().entity().id();
		Optional<Known.Node> before = Optional.ofNullable(this.known.nodes().get(id));
		Map<String, Object> properties = new HashMap<>(before.map(Known.Node::properties).orElse(Map.of()));
		properties.put("id", id);
		entries.forEach((named) -> describe(named, properties));
		Set<String> names = new LinkedHashSet<>(List.of(String.valueOf(properties.get("name"))));
		entries.forEach((named) -> names.addAll(named.entity().names()));
		before.ifPresent((node) -> names.addAll(node.list("names")));
		properties.put("names", List.copyOf(names));
		properties.put("keys", List.copyOf(Spellings.keys(names)));
		properties.put("datasets", datasets(before));
		return Map.of("type", type(entries, before), "properties", properties);
	}

	private static String type(List<Named> entries, Optional<Known.Node> before) {
		return before.map(Known.Node::type)
			.orElseGet(() -> entries.stream()
				.flatMap((named) -> named.entity().type().stream())
				.findFirst()
				.map(EntityType::label)
				.orElseThrow());
	}

	private List<String> datasets(Optional<Known.Node> before) {
		Collection<String> names = new LinkedHashSet<>(before.map((node) -> node.list("datasets")).orElse(List.of()));
		names.add(this.dataset.name());
		return names.stream().sorted().toList();
	}

	private void describe(Named named, Map<String, Object> properties) {
		EntityEntry entity = named.entity();
		entity.name().ifPresent((name) -> properties.put("name", name));
		properties.putAll(entity.general());
		entity.accord().ifPresent((terms) -> {
			properties.keySet().removeAll(TERMS);
			properties.putAll(terms.properties());
			named.document().ifPresent((document) -> properties.putAll(accord(terms, document)));
		});
	}

	private Map<String, Object> accord(AccordTerms terms, SourceDocument document) {
		Map<String, Object> common = new HashMap<>(Map.of("status", terms.status().text(), "dataset",
				this.dataset.name(), "sources", Stated.sources(document, terms.paragraphs())));
		terms.stated().ifPresent((date) -> common.putAll(Validity.of(date, false)));
		document.knownFrom().ifPresent((day) -> common.put("knownFrom", day));
		return common;
	}

}
