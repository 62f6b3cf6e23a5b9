package org.citygraph.resolution;

import java.time.OffsetDateTime;
import java.util.List;

import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A row of a data set that may mean another entity than the one it became.
 *
 * @param id of this question
 * @param dataset the data set whose row it is; absent where a person asked of himself
 * @param key the data set's own id of what the row mentions
 * @param name as the row has it
 * @param entity what the row is now
 * @param candidates what it may mean, likeliest first
 * @param why a sentence
 * @param likelihood from 0 to 1, that it means the first candidate
 * @param state open, merged or separate
 * @param source the row that would become an entity of its own, where one entity may be
 * two
 * @param decisions what was decided, in order of time; the last one holds
 */
public record Resolution(String id, @Nullable String dataset, @Nullable String key, String name,
		@Nullable EntityRef entity, List<EntityRef> candidates, String why, double likelihood, String state,
		@Nullable String source, List<Decided> decisions) {

	/**
	 * What was decided.
	 *
	 * @param decision merge, separate, split or undo
	 * @param into the entity that it was merged into
	 * @param by who
	 * @param at when
	 */
	public record Decided(String decision, @Nullable String into, String by, OffsetDateTime at) {

		private static Decided of(Value row) {
			return new Decided(row.get("decision").asString(), text(row, "into"), row.get("by").asString(),
					row.get("at").asOffsetDateTime());
		}

	}

	boolean isOpen() {
		return this.state.equals("open");
	}

	static Resolution of(Value row) {
		Value properties = row.get("properties");
		return new Resolution(properties.get("id").asString(), text(properties, "dataset"), text(properties, "key"),
				properties.get("name").asString(), row.get("entity").isNull() ? null : entity(row.get("entity")),
				row.get("candidates").asList(Resolution::entity), properties.get("why").asString(),
				properties.get("likelihood").asDouble(), properties.get("state").asString(), text(properties, "source"),
				row.get("decisions").asList(Decided::of));
	}

	private static EntityRef entity(Value row) {
		return EntityRef.of(row.asMap());
	}

	private static @Nullable String text(Value row, String key) {
		return row.get(key).isNull() ? null : row.get(key).asString();
	}

}
