package org.citygraph.resolution;

import java.util.List;
import java.util.Map;

import org.citygraph.database.Writer;
import org.citygraph.web.NotFound;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An entity that is about to be merged or split.
 *
 * @param externalIds the data sets' own ids of it
 * @param datasets those that list it
 * @param places in which it lies
 */
record Party(String id, String type, Map<String, Object> properties, List<String> externalIds, List<String> datasets,
		List<String> places) {

	/**
	 * The entity of that id.
	 * @throws NotFound if there is none
	 */
	static Party of(String id, Writer writer) {
		return writer.run("resolutions/entity", Map.of("id", id))
			.stream()
			.findFirst()
			.map(Party::of)
			.orElseThrow(() -> new NotFound("entity", id));
	}

	private static Party of(Record row) {
		return new Party(row.get("id").asString(), row.get("type").asString(), row.get("properties").asMap(),
				row.get("externalIds").asList(Value::asString), row.get("datasets").asList(Value::asString),
				row.get("places").asList(Value::asString));
	}

	String name() {
		return String.valueOf(this.properties.get("name"));
	}

	/** Listed by a data set whose rows have no ids of their own, such as a dossier's. */
	boolean isNamedByDossiers() {
		return !this.datasets.stream().allMatch(this::hasIdIn);
	}

	private boolean hasIdIn(String dataset) {
		return this.externalIds.stream().anyMatch((id) -> id.startsWith(dataset + ":"));
	}

}
