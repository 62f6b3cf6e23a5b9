package org.citygraph.entities;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.entities.ExternalId.Scheme;
import org.citygraph.graph.EntityType;
import org.citygraph.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * All entities of the graph.
 */
@Component
public class Entities {

	private final Database database;

	Entities(Database database) {
		this.database = database;
	}

	/**
	 * The entity of that id.
	 * @throws NotFound if there is none
	 */
	public Entity get(String id) {
		return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("entity", id));
	}

	/** Those of these ids that are there, in the order of the ids. */
	public List<Entity> all(Collection<String> ids) {
		return this.database.read("entities/by-ids", Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> Entity.of(row.get("entity")))
			.toList();
	}

	/** Those of one of these ids of Wikidata's or GeoNames'. */
	public List<Entity> known(Collection<ExternalId> ids) {
		return ids.isEmpty() ? List.of()
				: this.database
					.read("entities/by-external-id",
							Map.of("wikidata", ids(ids, Scheme.WIKIDATA), "geonames", ids(ids, Scheme.GEONAMES)))
					.stream()
					.map((row) -> Entity.of(row.get("entity")))
					.toList();
	}

	/**
	 * Those whom a text names by an id instead of a spelling: their own, Wikidata's or
	 * GeoNames' or, of a country, its code.
	 */
	List<Entity> identified(String text) {
		String own = text.matches("[A-Z]{2}") ? EntityType.countryId(text) : text;
		List<ExternalId> others = Arrays.stream(Scheme.values())
			.flatMap((scheme) -> ExternalId.of(scheme, text).stream())
			.toList();
		List<Entity> owning = EntityType.isId(own) ? all(List.of(own)) : List.of();
		return Stream.concat(owning.stream(), known(others).stream()).toList();
	}

	private static List<String> ids(Collection<ExternalId> ids, Scheme scheme) {
		return ids.stream().filter((id) -> id.scheme() == scheme).map(ExternalId::id).distinct().toList();
	}

	/**
	 * Whether a fact may have that party.
	 * @throws NotFound if there is neither an entity nor a theme of that id
	 */
	void requireParty(String id) {
		if (this.database.read("entities/party", Map.of("id", id)).isEmpty()) {
			throw new NotFound("entity or theme", id);
		}
	}

	/** Whether there is an entity of that id; else {@link NotFound} is thrown. */
	void require(String id) {
		get(id);
	}

}
