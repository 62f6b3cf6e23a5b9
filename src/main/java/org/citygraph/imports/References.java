package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.FactEntry;
import org.citygraph.graph.FactRules;
import org.citygraph.dossier.Location;
import org.citygraph.dossier.Mistake;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.graph.EntityType;
import org.citygraph.imports.Batch.Named;
import org.citygraph.imports.Batch.Stated;

/**
 * Checks what dossiers name against each other and against the graph: parties exist and
 * are of the right type, ids are used once, accords have three parties.
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
		described().forEach((entity) -> describe(entity.location("type"), entity.id(),
				entity.type().map(EntityType::label).orElse("")));
		this.batch.dossiers().forEach((dossier) -> dossier.document().ifPresent(this::checkDocument));
		this.batch.entities().stream().map(Named::entity).forEach(this::checkEntity);
		this.batch.dossiers().forEach(this::checkNaming);
		Set<String> factIds = new HashSet<>();
		this.batch.facts().forEach((stated) -> checkFact(stated, factIds));
		described().filter((entity) -> entity.accord().isPresent()).forEach(this::checkParties);
		this.batch.entities().forEach(this::checkAccordIsOurs);
		this.mistakes.addAll(Gifts.mistakes(this.batch));
		this.mistakes.addAll(new Supersessions(this.batch, this.known).mistakes());
		if (!this.mistakes.isEmpty()) {
			throw DossierRefused.of(this.mistakes);
		}
	}

	private Stream<EntityEntry> described() {
		return this.batch.entities().stream().map(Named::entity).filter((entity) -> !entity.bare());
	}

	private void describe(Location location, String id, String type) {
		String before = this.types.putIfAbsent(id, type);
		if (before != null && !before.equals(type) && !isMerged(id)) {
			mistake(location, "'%s' is a %s already and cannot be a %s, too.".formatted(id, before, type));
		}
	}

	private void checkDocument(SourceDocument document) {
		String owner = this.known.documents().get(document.id());
		if (owner != null && !owner.equals(this.dataset.name())) {
			mistake(document.location("id"), "The document '%s' belongs to the data set '%s'; give this one another id."
				.formatted(document.id(), owner));
		}
		long times = this.batch.dossiers()
			.stream()
			.filter((dossier) -> dossier.document().filter((other) -> other.id().equals(document.id())).isPresent())
			.count();
		if (times > 1) {
			mistake(document.location("id"),
					"The document '%s' has several dossiers; put them into one.".formatted(document.id()));
		}
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
		if (isMerged(entity.id())) {
			mistake(entity.location(), "'%s' was merged with another entity, which a call for it tells: name that one."
				.formatted(entity.id()));
		}
		for (String place : entity.locatedIn()) {
			String type = this.types.get(place);
			if (type == null || !Set.of("City", "Region", "Country").contains(type)) {
				mistake(entity.location("in"), "'%s' lies in '%s', which is not a known city, region or country."
					.formatted(entity.id(), place));
			}
		}
		entity.accord()
			.map((terms) -> (List<?>) terms.properties().getOrDefault("themes", List.of()))
			.ifPresent((themes) -> themes
				.forEach((theme) -> checkType(entity.location("themes"), "theme", theme.toString(), Set.of("Theme"))));
	}

	private boolean isMerged(String id) {
		Known.Node node = this.known.nodes().get(id);
		return node != null && node.isMerged();
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
			checkNamed(fact, "from", List.of(fact.from()), named);
			checkNamed(fact, "to", List.of(fact.to()), named);
			List.of("signatories", "participants").forEach((key) -> checkNamed(fact, key, fact.mentioned(key), named));
		}
	}

	private void checkNamed(FactEntry fact, String key, List<String> ids, Set<String> named) {
		ids.stream()
			.filter((id) -> !id.isEmpty() && !id.startsWith("theme-") && !named.contains(id))
			.forEach((id) -> mistake(fact.location(key),
					"'%s' is not among the entities of this dossier: add it there.".formatted(id)));
	}

	private void checkFact(Stated stated, Set<String> factIds) {
		FactEntry fact = stated.fact();
		if (!factIds.add(fact.id())) {
			mistake(fact.location("id"), "The id '%s' is used twice.".formatted(fact.id()));
		}
		FactRules rules = FactRules.of(fact.type());
		checkType(fact.location("from"), "from", fact.from(), rules.from());
		checkType(fact.location("to"), "to", fact.to(), rules.to());
		checkMentioned(fact, "signatories", "Person");
		checkMentioned(fact, "participants", "Person");
		checkMentioned(fact, "themes", "Theme");
		Known.Fact before = this.known.facts().get(fact.id());
		if (before != null && !before.isToldBy(Set.of(stated.document().id()))) {
			mistake(fact.location("id"),
					"The id '%s' belongs to a fact of another document; choose another.".formatted(fact.id()));
		}
	}

	private void checkMentioned(FactEntry fact, String property, String type) {
		fact.mentioned(property).forEach((id) -> checkType(fact.location(property), property, id, Set.of(type)));
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
