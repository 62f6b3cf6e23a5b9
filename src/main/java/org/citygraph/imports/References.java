package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Location;
import org.citygraph.dossier.Mistake;
import org.citygraph.graph.FactRules;
import org.citygraph.imports.Batch.Stated;

/**
 * Checks what dossiers name against each other and against the graph: parties exist and
 * are of the right type, and ids are used once.
 */
class References {

	private final Batch batch;

	private final Known known;

	private final Types types;

	private final List<Mistake> mistakes = new ArrayList<>();

	References(Batch batch, Known known, Types types) {
		this.batch = batch;
		this.known = known;
		this.types = types;
	}

	List<Mistake> mistakes() {
		this.batch.themes().forEach((theme) -> checkOneType(theme.location(), theme.id(), Types.THEME));
		this.batch.described()
			.forEach((entity) -> checkOneType(entity.location("type"), entity.id(), Types.label(entity)));
		this.batch.listed().forEach(this::checkEntity);
		this.batch.dossiers().forEach(this::checkNaming);
		Set<String> factIds = new HashSet<>();
		this.batch.facts().forEach((stated) -> checkFact(stated, factIds));
		return this.mistakes;
	}

	private void checkOneType(Location location, String id, String type) {
		String first = this.types.of(id).orElse(type);
		if (!first.equals(type) && !isMerged(id)) {
			mistake(location, "'%s' is a %s already and cannot be a %s, too.".formatted(id, first, type));
		}
	}

	private void checkEntity(EntityEntry entity) {
		String type = this.types.of(entity.id()).orElse("");
		if (type.isEmpty()) {
			mistake(entity.location(),
					"'%s' is not known yet: describe it with 'type' and 'name'.".formatted(entity.id()));
		}
		if (type.equals(Types.THEME)) {
			mistake(entity.location("id"),
					"'%s' is a theme and no entity: name it in 'themes' or 'to' of a fact.".formatted(entity.id()));
		}
		if (isMerged(entity.id())) {
			mistake(entity.location(), "'%s' was merged with another entity, which a call for it tells: name that one."
				.formatted(entity.id()));
		}
		entity.themes().forEach((theme) -> checkType(entity.location("themes"), "theme", theme, Set.of(Types.THEME)));
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
		checkMentioned(fact, "themes", Types.THEME);
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
		String type = this.types.of(id).orElse("");
		if (type.isEmpty()) {
			mistake(location, allowed.contains(Types.THEME)
					? "'%s' is no theme of the vocabulary (themes.yaml of the built-in dossiers): choose one of it, or describe it under 'themes'."
						.formatted(id)
					: "'%s' (%s) is not known: describe it among the entities.".formatted(id, role));
		}
		else if (!allowed.contains(type)) {
			mistake(location, "'%s' (%s) is of type %s; here it must be %s.".formatted(id, role, type,
					String.join(" or ", new TreeSet<>(allowed))));
		}
	}

	private void mistake(Location location, String reason) {
		this.mistakes.add(new Mistake(location, reason));
	}

}
