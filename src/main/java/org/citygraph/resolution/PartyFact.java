package org.citygraph.resolution;

import java.util.List;
import java.util.Map;

import org.citygraph.database.Writer;
import org.citygraph.graph.FactType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A fact of an entity that is about to be merged or split.
 *
 * @param sources the rows and paragraphs that state it
 */
record PartyFact(String id, FactType type, String from, String to, String dataset, List<String> sources) {

	static List<PartyFact> of(String entity, Writer writer) {
		return writer.run("resolutions/facts", Map.of("id", entity)).stream().map(PartyFact::of).toList();
	}

	private static PartyFact of(Record row) {
		return new PartyFact(row.get("id").asString(), FactType.valueOf(row.get("type").asString()),
				row.get("from").asString(), row.get("to").asString(), row.get("dataset").asString(),
				row.get("sources").asList(Value::asString));
	}

	boolean isBetween(String one, String other) {
		return (this.from.equals(one) && this.to.equals(other)) || (this.from.equals(other) && this.to.equals(one));
	}

	/** The row that gives it another party in the place of this one. */
	Map<String, Object> moved(String party, String other) {
		String start = this.from.equals(party) ? other : this.from;
		String end = this.to.equals(party) ? other : this.to;
		boolean turned = this.type.turns(start, end);
		return Map.of("id", this.id, "type", this.type.name(), "from", turned ? end : start, "to",
				turned ? start : end);
	}

}
