package org.citygraph.exports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.citygraph.graph.EntityType;
import org.neo4j.driver.Record;

/**
 * An entity with what each data set told of it, and of those that were merged into it.
 */
record ToldNode(Node node, List<Telling> tellings) {

	/** What may be told of any entity by anybody; an accord's terms are its source's. */
	private static final Set<String> GENERAL = Set.of("name", "names", "externalIds", "type", "locatedIn", "country",
			"latitude", "longitude", "population", "wikidata", "geonames");

	static ToldNode of(Record row) {
		return new ToldNode(Node.of(row), row.get("tellings").asList(Telling::of));
	}

	/** The data sets that told a value; none where that is not known. */
	SortedSet<String> datasets(String property, String value) {
		SortedSet<String> datasets = new TreeSet<>();
		if (ownDataset().isPresent() && !GENERAL.contains(property)) {
			datasets.add(ownDataset().get());
		}
		else if (property.equals("externalIds")) {
			datasets.add(value.substring(0, value.indexOf(':')));
		}
		else if (property.equals("type")) {
			datasets.addAll(listing());
		}
		else {
			Optional<String> country = property.equals("locatedIn") ? EntityType.countryCode(value) : Optional.empty();
			this.tellings.forEach((telling) -> datasets
				.addAll(telling.of(country.isPresent() ? "country" : property, country.orElse(value))));
			datasets.retainAll(listing());
		}
		return datasets;
	}

	/** Of an accord, which was told as facts are. */
	Optional<String> ownDataset() {
		return Optional.ofNullable(this.node.properties().get("dataset")).map(String::valueOf);
	}

	private List<String> listing() {
		return Texts.each(this.node.properties().getOrDefault("datasets", List.of()));
	}

}
