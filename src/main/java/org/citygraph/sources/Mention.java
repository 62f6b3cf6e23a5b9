package org.citygraph.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.EntityType;

/**
 * An entity as a row describes it.
 *
 * @param key the data set's own id of it, such as {@code Saint_Petersburg}; two mentions
 * with one key are one entity, mentioned again
 * @param name as it stands there
 * @param names further spellings
 * @param country its name in English of any fashion, or its ISO 3166-1 code; empty where
 * the row tells none
 * @param general what is generally known of it, as it is stored: {@code latitude} and
 * {@code longitude} (double), {@code population} (long), {@code wikidata} (such as
 * {@code Q1899}), {@code geonames} (such as {@code 703448})
 * @param terms what an accord carries besides: {@code kind}, {@code title}, {@code open},
 * {@code status}
 */
public record Mention(String key, EntityType type, String name, List<String> names, Optional<String> country,
		Map<String, Object> general, Map<String, Object> terms, Row row) {

	public Mention {
		names = List.copyOf(names);
		general = Map.copyOf(general);
		terms = Map.copyOf(terms);
	}

	/** A mention that tells a name only. */
	public static Mention named(String key, EntityType type, String name, Row row) {
		return new Mention(key, type, name, List.of(), Optional.empty(), Map.of(), Map.of(), row);
	}

	public Mention in(Optional<String> writtenCountry) {
		return new Mention(this.key, this.type, this.name, this.names, writtenCountry, this.general, this.terms,
				this.row);
	}

	public Mention with(Map<String, Object> generalKnowledge) {
		return new Mention(this.key, this.type, this.name, this.names, this.country, generalKnowledge, this.terms,
				this.row);
	}

}
