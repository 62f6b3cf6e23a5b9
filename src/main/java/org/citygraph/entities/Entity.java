package org.citygraph.entities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An entity as answers tell it; absent values are left out.
 *
 * @param names every known spelling in any script
 * @param country the code (ISO 3166-1 alpha-2) of the country it lies in
 * @param locatedIn the places it lies in
 * @param externalIds its ids elsewhere: {@code wikidata}, {@code geonames}, and each data
 * set's own
 * @param own what its type carries besides, such as an accord's kind and status
 */
public record Entity(String id, String type, String name, List<String> names, @Nullable String country,
		List<EntityRef> locatedIn, @Nullable Double latitude, @Nullable Double longitude, @Nullable Long population,
		Map<String, String> externalIds, @JsonIgnore Map<String, Object> own) {

	private static final Set<String> COMMON = Set.of("id", "name", "names", "keys", "country", "latitude", "longitude",
			"population", "wikidata", "geonames", "externalIds");

	/** Of a map with {@code type}, {@code properties} and {@code locatedIn}. */
	static Entity of(Value row) {
		Value properties = row.get("properties");
		Map<String, Object> all = properties.asMap();
		Map<String, Object> own = new TreeMap<>(all);
		own.keySet().removeAll(COMMON);
		own.computeIfPresent("sources", (key, texts) -> sources(properties.get(key)));
		EntityRef named = EntityRef.of(all);
		return new Entity(named.id(), row.get("type").asString("Entity"), named.name(),
				properties.get("names").asList(Value::asString, List.of()), text(properties, "country"),
				row.get("locatedIn").asList(Entity::place), number(properties, "latitude"),
				number(properties, "longitude"), population(properties), externalIds(properties), own);
	}

	@JsonAnyGetter
	Map<String, Object> properties() {
		return this.own;
	}

	/** An accord's, told as a fact's are. */
	private static List<Fact.Source> sources(Value texts) {
		return texts.asList((text) -> Fact.Source.of(text.asString()));
	}

	private static EntityRef place(Value place) {
		return EntityRef.of(place.asMap());
	}

	/** GeoNames' ids are texts or numbers, by where they came from. */
	private static @Nullable String text(Value properties, String key) {
		Value value = properties.get(key);
		return value.isNull() ? null : String.valueOf(value.asObject());
	}

	private static @Nullable Double number(Value properties, String key) {
		Value value = properties.get(key);
		return value.isNull() ? null : value.asDouble();
	}

	private static @Nullable Long population(Value properties) {
		Value value = properties.get("population");
		return value.isNull() ? null : value.asLong();
	}

	private static Map<String, String> externalIds(Value properties) {
		Map<String, String> ids = new TreeMap<>();
		for (String scheme : List.of("wikidata", "geonames")) {
			String id = text(properties, scheme);
			if (id != null) {
				ids.put(scheme, id);
			}
		}
		properties.get("externalIds").asList(Value::asString, List.of()).forEach((key) -> {
			int colon = key.indexOf(':');
			if (colon > 0) {
				ids.put(key.substring(0, colon), key.substring(colon + 1));
			}
		});
		return ids;
	}

}
