package org.citygraph.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Location;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.dossier.ThemeEntry;

/**
 * The dossiers of one import, seen together.
 *
 * @param dropped ids of documents whose facts are told no longer
 */
record Batch(List<Dossier> dossiers, Set<String> dropped) {

	/** A fact with the document that states it. */
	record Stated(FactEntry fact, SourceDocument document) {

		List<String> sources() {
			return sources(this.document, this.fact.paragraphs());
		}

		static List<String> sources(SourceDocument document, List<Integer> paragraphs) {
			return paragraphs.stream().map((paragraph) -> document.id() + "#" + paragraph).toList();
		}

	}

	/** An entity with the document that names it; the controlled vocabulary has none. */
	record Named(EntityEntry entity, Optional<SourceDocument> document) {
	}

	List<Stated> facts() {
		return this.dossiers.stream()
			.flatMap((dossier) -> dossier.document()
				.stream()
				.flatMap((document) -> dossier.facts().stream().map((fact) -> new Stated(fact, document))))
			.toList();
	}

	List<Named> entities() {
		return this.dossiers.stream()
			.flatMap((dossier) -> dossier.entities().stream().map((entity) -> new Named(entity, dossier.document())))
			.toList();
	}

	/** All entities that dossiers name, once for each that does. */
	Stream<EntityEntry> listed() {
		return entities().stream().map(Named::entity);
	}

	Stream<FactEntry> told() {
		return facts().stream().map(Stated::fact);
	}

	/** The first of that id. */
	Optional<FactEntry> fact(String id) {
		return told().filter((fact) -> fact.id().equals(id)).findFirst();
	}

	/** Those that some dossier describes, once for each that does. */
	Stream<EntityEntry> described() {
		return listed().filter((entity) -> !entity.bare());
	}

	Stream<SourceDocument> documents() {
		return this.dossiers.stream().flatMap((dossier) -> dossier.document().stream());
	}

	/** Where to tell what no file tells any more. */
	Location start() {
		return this.dossiers.isEmpty() ? new Location("", 1) : new Location(this.dossiers.getFirst().file(), 1);
	}

	List<ThemeEntry> themes() {
		return this.dossiers.stream().flatMap((dossier) -> dossier.themes().stream()).toList();
	}

	/** Those told, and those dropped. */
	Set<String> documentIds() {
		Stream<String> told = documents().map(SourceDocument::id);
		return ids(Stream.concat(told, this.dropped.stream()));
	}

	/** Those that are named. */
	Set<String> entityIds() {
		return ids(entities().stream().map((named) -> named.entity().id()));
	}

	/** Those stated, and those that they supersede. */
	Set<String> factIds() {
		return ids(told().flatMap((fact) -> Stream.concat(Stream.of(fact.id()), fact.supersedes().stream())));
	}

	Set<String> themeIds() {
		return ids(themes().stream().map(ThemeEntry::id));
	}

	/** Entities and themes that are described, placed or mentioned. */
	Set<String> nodeIds() {
		Stream<String> described = listed().flatMap(
				(entity) -> Stream.of(Stream.of(entity.id()), entity.locatedIn().stream(), entity.themes().stream())
					.flatMap((ids) -> ids));
		Stream<String> mentioned = told()
			.flatMap((fact) -> Stream.concat(Stream.of(fact.from(), fact.to()), fact.mentioned().stream()));
		return ids(Stream.concat(Stream.concat(described, mentioned), themes().stream().map(ThemeEntry::id)));
	}

	/**
	 * Every dossier of a document has the text that it had when it was loaded, and every
	 * theme of the vocabulary its names.
	 */
	boolean isUnchanged(Dataset dataset, Known known) {
		return this.dropped.isEmpty() && !known.hashes().isEmpty()
				&& this.dossiers.stream()
					.allMatch((dossier) -> dossier.document()
						.map((document) -> dossier.hash().equals(known.hashes().get(document.id()))
								&& dataset.name().equals(known.documents().get(document.id())))
						.orElseGet(() -> areKnown(dossier.themes(), known)));
	}

	private static boolean areKnown(List<ThemeEntry> themes, Known known) {
		return themes.stream().allMatch((theme) -> {
			Known.Node before = known.nodes().get(theme.id());
			return before != null && theme.name().equals(before.properties().get("name"))
					&& theme.names().equals(before.list("names"));
		});
	}

	private static Set<String> ids(Stream<String> ids) {
		Set<String> sorted = new TreeSet<>();
		ids.filter((id) -> !id.isEmpty()).forEach(sorted::add);
		return sorted;
	}

}
