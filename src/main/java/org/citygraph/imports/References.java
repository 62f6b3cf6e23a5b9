package org.citygraph.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.FactRules;
import org.citygraph.dossier.Location;
import org.citygraph.dossier.Mistake;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.graph.EntityType;
import org.citygraph.imports.Batch.Named;
import org.citygraph.imports.Batch.Stated;

/**
 * Checks what dossiers name against each other and against the graph: parties exist and
 * are of the right type, ids are used once, accords have three parties, and what is
 * superseded can be.
 */
class References {

	private final Dataset dataset;

	private final Batch batch;

	private final Known known;

	private final Map<String, String> types = new HashMap<>();

	private final List<Mistake> mistakes = new ArrayList<>();

	References(Dataset dataset, Batch batch, Known known) {
		this.dataset = dataset;
		this.batch = batch;
		this.known = known;
	}

	void check() {
		this.known.nodes().forEach((id, node) -> this.types.put(id, node.type()));
		this.batch.themes().forEach((theme) -> describe(theme.location(), theme.id(), "Theme"));
		described().forEach(
				(entity) -> describe(entity.location(), entity.id(), entity.type().map(EntityType::label).orElse("")));
		this.batch.dossiers().forEach((dossier) -> dossier.document().ifPresent(this::checkDocument));
		this.batch.entities().stream().map(Named::entity).forEach(this::checkEntity);
		this.batch.dossiers().forEach(this::checkNaming);
		Set<String> factIds = new HashSet<>();
		this.batch.facts().forEach((stated) -> checkFact(stated, factIds));
		described().filter((entity) -> entity.accord().isPresent()).forEach(this::checkParties);
		this.batch.entities().forEach(this::checkAccordIsOurs);
		this.batch.dossiers().forEach((dossier) -> dossier.document().ifPresent(this::checkRemovals));
		if (!this.mistakes.isEmpty()) {
			throw DossierRefused.of(this.mistakes);
		}
	}

	private Stream<EntityEntry> described() {
		return this.batch.entities().stream().map(Named::entity).filter((entity) -> !entity.bare());
	}

	private void describe(Location location, String id, String type) {
		String before = this.types.putIfAbsent(id, type);
		if (before != null && !before.equals(type)) {
			mistake(location, "'%s' is a %s already and cannot be a %s, too.".formatted(id, before, type));
		}
	}

	private void checkDocument(SourceDocument document) {
		String owner = this.known.documents().get(document.id());
		if (owner != null && !owner.equals(this.dataset.name())) {
			mistake(document.location(), "The document '%s' belongs to the data set '%s'; give this one another id."
				.formatted(document.id(), owner));
		}
		long times = this.batch.dossiers()
			.stream()
			.filter((dossier) -> dossier.document().filter((other) -> other.id().equals(document.id())).isPresent())
			.count();
		if (times > 1) {
			mistake(document.location(),
					"The document '%s' has several dossiers; put them into one.".formatted(document.id()));
		}
	}

	/**
	 * A fact that another document's fact supersedes must stay, else that one would
	 * change nothing.
	 */
	private void checkRemovals(SourceDocument document) {
		Set<String> told = this.batch.facts().stream().map((stated) -> stated.fact().id()).collect(Collectors.toSet());
		this.known.facts().forEach((id, fact) -> {
			if (fact.isToldBy(Set.of(document.id())) && !told.contains(id)) {
				this.known.superseding(id, this.batch.documentIds())
					.forEach((newer) -> mistake(document.location(),
							"The fact '%s' is no longer told, but '%s' of another document supersedes it; keep it."
								.formatted(id, newer)));
			}
		});
	}

	private void checkAccordIsOurs(Named named) {
		Known.Node before = this.known.nodes().get(named.entity().id());
		boolean other = before != null && named.entity().accord().isPresent() && named.document().isPresent()
				&& before.list("sources")
					.stream()
					.noneMatch((source) -> source.startsWith(named.document().get().id() + "#"));
		if (other) {
			mistake(named.entity().location(),
					"The accord '%s' is described by another document; name it by its bare id here."
						.formatted(named.entity().id()));
		}
	}

	private void checkEntity(EntityEntry entity) {
		if (!this.types.containsKey(entity.id())) {
			mistake(entity.location(),
					"'%s' is not known yet: describe it with 'type' and 'name'.".formatted(entity.id()));
		}
		for (String place : entity.locatedIn()) {
			String type = this.types.get(place);
			if (type == null || !Set.of("City", "Region", "Country").contains(type)) {
				mistake(entity.location(), "'%s' lies in '%s', which is not a known city, region or country."
					.formatted(entity.id(), place));
			}
		}
		entity.accord()
			.map((terms) -> (List<?>) terms.properties().getOrDefault("themes", List.of()))
			.ifPresent((themes) -> themes
				.forEach((theme) -> checkType(entity.location(), "theme", theme.toString(), Set.of("Theme"))));
	}

	/**
	 * Who a fact names must stand in the entities of its dossier, so that a slip of the
	 * pen is found.
	 */
	private void checkNaming(Dossier dossier) {
		Set<String> named = new HashSet<>();
		for (EntityEntry entity : dossier.entities()) {
			if (!named.add(entity.id())) {
				mistake(entity.location(), "'%s' stands twice among the entities; keep one.".formatted(entity.id()));
			}
		}
		for (FactEntry fact : dossier.facts()) {
			Stream.concat(Stream.of(fact.from(), fact.to()), fact.mentioned().stream())
				.filter((id) -> !id.isEmpty() && !id.startsWith("theme-") && !named.contains(id))
				.forEach((id) -> mistake(fact.location(),
						"'%s' is not among the entities of this dossier: add it there.".formatted(id)));
		}
	}

	private void checkFact(Stated stated, Set<String> factIds) {
		FactEntry fact = stated.fact();
		if (!factIds.add(fact.id())) {
			mistake(fact.location(), "The id '%s' is used twice.".formatted(fact.id()));
		}
		FactRules rules = FactRules.of(fact.type());
		checkType(fact.location(), "from", fact.from(), rules.from());
		checkType(fact.location(), "to", fact.to(), rules.to());
		checkMentioned(fact, "signatories", "Person");
		checkMentioned(fact, "participants", "Person");
		checkMentioned(fact, "themes", "Theme");
		Known.Fact before = this.known.facts().get(fact.id());
		if (before != null && !before.isToldBy(Set.of(stated.document().id()))) {
			mistake(fact.location(),
					"The id '%s' belongs to a fact of another document; choose another.".formatted(fact.id()));
		}
		fact.supersedes().ifPresent((older) -> checkSuperseded(stated, older));
	}

	private void checkMentioned(FactEntry fact, String property, String type) {
		fact.mentioned(property).forEach((id) -> checkType(fact.location(), property, id, Set.of(type)));
	}

	private void checkType(Location location, String role, String id, Set<String> allowed) {
		String type = this.types.get(id);
		if (type == null) {
			mistake(location, "'%s' (%s) is not known: describe it among the entities or themes.".formatted(id, role));
		}
		else if (!allowed.contains(type)) {
			mistake(location, "'%s' (%s) is of type %s; here it must be %s.".formatted(id, role, type,
					String.join(" or ", new TreeSet<>(allowed))));
		}
	}

	private void checkSuperseded(Stated stated, String older) {
		FactEntry fact = stated.fact();
		Optional<FactEntry> inBatch = this.batch.facts()
			.stream()
			.map(Stated::fact)
			.filter((other) -> other.id().equals(older))
			.findFirst();
		Known.Fact inGraph = this.known.facts().get(older);
		if (older.equals(fact.id()) || (inBatch.isEmpty() && inGraph == null)) {
			mistake(fact.location(), "It supersedes '%s', which is not known.".formatted(older));
			return;
		}
		checkSupersededOnce(fact, older);
		Optional<LocalDate> knownFrom = stated.document().knownFrom();
		if (knownFrom.isEmpty()) {
			mistake(fact.location(),
					"What supersedes a fact needs the day from which it is known: give the document's 'publishedOn'.");
		}
		String type = inBatch.map((other) -> other.type().name())
			.orElseGet(() -> (inGraph != null) ? inGraph.type() : "");
		if (!type.equals(fact.type().name())) {
			mistake(fact.location(),
					"It supersedes '%s', which is of type %s; both must be of one type.".formatted(older, type));
		}
		published(older).filter((before) -> knownFrom.filter((day) -> day.isBefore(before)).isPresent())
			.ifPresent((before) -> mistake(fact.location(),
					"It supersedes '%s', whose source is newer (%s) than this document.".formatted(older, before)));
	}

	private void checkSupersededOnce(FactEntry fact, String older) {
		Stream<String> inBatch = this.batch.facts()
			.stream()
			.map(Stated::fact)
			.filter((other) -> other.supersedes().filter(older::equals).isPresent())
			.map(FactEntry::id);
		Stream<String> inGraph = this.known.superseding(older, this.batch.documentIds());
		Stream.concat(inBatch, inGraph)
			.filter((other) -> !other.equals(fact.id()))
			.findFirst()
			.ifPresent((other) -> mistake(fact.location(),
					"It supersedes '%s', as '%s' does; supersede that one.".formatted(older, other)));
	}

	/** The day from which a fact is known, by this batch or else by the graph. */
	private Optional<LocalDate> published(String id) {
		Optional<Stated> inBatch = this.batch.facts()
			.stream()
			.filter((stated) -> stated.fact().id().equals(id))
			.findFirst();
		return inBatch.isPresent() ? inBatch.get().document().knownFrom()
				: Optional.ofNullable(this.known.facts().get(id))
					.map((fact) -> fact.properties().get("knownFrom"))
					.map(LocalDate.class::cast);
	}

	private void checkParties(EntityEntry accord) {
		long inBatch = this.batch.facts()
			.stream()
			.map(Stated::fact)
			.filter((fact) -> fact.to().equals(accord.id()))
			.count();
		if (inBatch < 3 && !this.known.nodes().containsKey(accord.id())) {
			mistake(accord.location(),
					"The accord '%s' has %d parties here; it needs three or more MEMBER_OF facts, and two parties make an AGREEMENT."
						.formatted(accord.id(), inBatch));
		}
	}

	private void mistake(Location location, String reason) {
		this.mistakes.add(new Mistake(location, reason));
	}

}
