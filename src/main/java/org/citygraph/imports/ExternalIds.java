package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.Mistake;

/** Checks that an id elsewhere belongs to one entity. */
final class ExternalIds {

	private static final Map<String, String> SCHEMES = Map.of("wikidata", "Wikidata", "geonames", "GeoNames");

	private final Batch batch;

	private final Known known;

	private final StatementRunner statements;

	/** The entities that have it, by scheme and id. */
	private final Map<String, Set<String>> holders = new HashMap<>();

	ExternalIds(Batch batch, Known known, StatementRunner statements) {
		this.batch = batch;
		this.known = known;
		this.statements = statements;
	}

	/** One for each id that another entity has, or is given by an earlier dossier. */
	List<Mistake> mistakes() {
		List<Mistake> mistakes = new ArrayList<>();
		List<EntityEntry> giving = this.batch.listed().filter(this::gives).toList();
		if (!giving.isEmpty()) {
			readHolders(giving);
			giving.forEach((entity) -> SCHEMES.keySet()
				.stream()
				.filter((scheme) -> isNew(entity, scheme))
				.forEach((scheme) -> check(entity, scheme, mistakes)));
		}
		return mistakes;
	}

	private boolean gives(EntityEntry entity) {
		return SCHEMES.keySet().stream().anyMatch((scheme) -> isNew(entity, scheme));
	}

	/** What the entity has already, it may keep. */
	private boolean isNew(EntityEntry entity, String scheme) {
		Object id = entity.general().get(scheme);
		Known.Node before = this.known.nodes().get(entity.id());
		return id != null && (before == null || !id.equals(before.properties().get(scheme)));
	}

	private void readHolders(List<EntityEntry> giving) {
		Map<String, Object> ids = new HashMap<>();
		SCHEMES.keySet()
			.forEach((scheme) -> ids.put(scheme,
					giving.stream()
						.filter((entity) -> entity.general().containsKey(scheme))
						.map((entity) -> entity.general().get(scheme))
						.distinct()
						.toList()));
		this.statements.run("imports/external-id-holders", ids)
			.forEach((row) -> holders(row.get("scheme").asString(), row.get("id").asString())
				.add(row.get("entity").asString()));
	}

	private Set<String> holders(String scheme, Object id) {
		return this.holders.computeIfAbsent(scheme + ":" + id, (none) -> new TreeSet<>());
	}

	private void check(EntityEntry entity, String scheme, List<Mistake> mistakes) {
		Object id = String.valueOf(entity.general().get(scheme));
		Set<String> holders = holders(scheme, id);
		holders.stream()
			.filter((holder) -> !holder.equals(entity.id()))
			.findFirst()
			.ifPresent((holder) -> mistakes.add(new Mistake(entity.location(scheme),
					"The %s id %s is that of '%s' already; use that id.".formatted(SCHEMES.get(scheme), id, holder))));
		holders.add(entity.id());
	}

}
