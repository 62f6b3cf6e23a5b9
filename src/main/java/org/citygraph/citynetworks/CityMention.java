package org.citygraph.citynetworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.EntityType;
import org.citygraph.sources.General;
import org.citygraph.sources.Mention;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.WikidataId;

/** The city of an entry. */
final class CityMention {

	private CityMention() {
	}

	/**
	 * A city that the entry must name. Its key is its Wikidata id, else its name with its
	 * country.
	 * @throws RowInvalid if it has neither id nor name, or a cell is malformed
	 */
	static Mention of(Entry entry) {
		Map<String, Object> general = General.of((cell) -> cell.equals("wikidata_id")
				? entry.first("wikidata_id", "associatedCityId", "wikidataid") : entry.first(cell));
		Optional<String> id = Optional.ofNullable(general.get("wikidata")).map(String::valueOf);
		List<String> names = names(entry);
		if (names.isEmpty() && id.isEmpty()) {
			throw new RowInvalid("names no city");
		}
		String name = names.isEmpty() ? id.orElseThrow() : names.getFirst();
		Optional<String> country = country(entry);
		String key = id.orElseGet(() -> name + country.map((of) -> ", " + of).orElse(""));
		return new Mention(key, EntityType.CITY, name, names, country, general, Map.of(), entry.row());
	}

	/** Whether the entry names one. */
	static boolean isIn(Entry entry) {
		return !names(entry).isEmpty()
				|| entry.first("wikidata_id", "associatedCityId", "wikidata", "wikidataid").isPresent();
	}

	/** Wikidata's own name first, since the id stands for that. */
	private static List<String> names(Entry entry) {
		List<String> names = new ArrayList<>();
		for (String cell : List.of("wikidata_name", "name", "city_name", "city", "name_on_website",
				"organisationNameFallback")) {
			entry.first(cell).filter((name) -> !names.contains(name)).ifPresent(names::add);
		}
		return names;
	}

	private static Optional<String> country(Entry entry) {
		return entry.first("country_name")
			.or(() -> entry.first("country"))
			.filter((written) -> WikidataId.of(written).isEmpty());
	}

}
