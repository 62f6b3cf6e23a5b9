package org.citygraph.resolution;

import java.util.List;
import java.util.Optional;

import org.citygraph.graph.EntityType;

/**
 * What decides whether a mention means this entity.
 *
 * @param country its ISO code, if known
 * @param keys its folded spellings
 * @param externalIds its ids elsewhere as {@code scheme:id}: {@code wikidata:Q1899},
 * {@code geonames:703448}, and each data set's own
 */
public record KnownEntity(String id, EntityType type, Optional<String> country, List<String> keys,
		List<String> externalIds, Optional<Place> place) {

	public KnownEntity {
		keys = List.copyOf(keys);
		externalIds = List.copyOf(externalIds);
	}

	/** Whether some row of that data set means it. */
	boolean isMentionedBy(String dataset) {
		return this.externalIds.stream().anyMatch((id) -> id.startsWith(dataset + ":"));
	}

	/** Whether some data set has a row of it by that id of its own. */
	boolean isRow(String key) {
		return this.externalIds.stream().anyMatch((id) -> id.endsWith(":" + key));
	}

	/** Has another id in the same scheme, so that both cannot be the same. */
	boolean contradicts(List<String> others) {
		return others.stream()
			.anyMatch((other) -> !this.externalIds.contains(other) && this.externalIds.stream()
				.anyMatch((own) -> own.startsWith(other.substring(0, other.indexOf(':') + 1))));
	}

}
