package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.citygraph.countries.Countries;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.sources.Mention;

/**
 * A mention as it is compared with entities.
 *
 * @param country the ISO code of its country, if it is understood
 * @param keys folded spellings of its names
 * @param externalIds as {@code scheme:id}, without the data set's own
 */
public record Subject(Mention mention, Optional<String> country, Set<String> keys, List<String> externalIds,
		Optional<Place> place) {

	public static Subject of(Mention mention) {
		List<String> names = new ArrayList<>(List.of(mention.name()));
		names.addAll(mention.names());
		List<String> ids = new ArrayList<>();
		for (String scheme : List.of("wikidata", "geonames")) {
			Object id = mention.general().get(scheme);
			if (id != null) {
				ids.add(scheme + ":" + id);
			}
		}
		return new Subject(mention, mention.country().flatMap(Countries::code), Spellings.keys(names), ids,
				place(mention));
	}

	private static Optional<Place> place(Mention mention) {
		return (mention.general().get("latitude") instanceof Double latitude
				&& mention.general().get("longitude") instanceof Double longitude)
						? Optional.of(new Place(latitude, longitude)) : Optional.empty();
	}

	public String key() {
		return this.mention.key();
	}

	/**
	 * The spellings of its name without what tells it from others of that name, as in
	 * {@code Rockford, Illinois} or {@code Gniezno (town)}; empty where there is nothing
	 * of that kind.
	 */
	Set<String> bareKeys() {
		String bare = this.mention.name().replaceFirst("\\s*[,(].*", "");
		return bare.equals(this.mention.name()) ? Set.of() : Spellings.keys(bare);
	}

	boolean isPlace() {
		return this.mention.type() == EntityType.CITY || this.mention.type() == EntityType.REGION;
	}

}
