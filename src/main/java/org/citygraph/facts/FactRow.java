package org.citygraph.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Makes facts of the map that statements return: {@code type}, {@code from}, {@code to}
 * and {@code properties}.
 */
final class FactRow {

	/** What answers tell by name, or not at all. */
	private static final List<String> COMMON = List.of("id", "kind", "status", "stated", "statedBy", "validFrom",
			"validTo", "knownFrom", "knownTo", "supersedes", "dataset", "sources");

	private final Value properties;

	private FactRow(Value properties) {
		this.properties = properties;
	}

	static Fact fact(Value row) {
		FactRow properties = new FactRow(row.get("properties"));
		return new Fact(properties.text("id"), row.get("type").asString(), properties.text("kind"),
				properties.text("status"), reference(row.get("from")), reference(row.get("to")),
				properties.text("stated"), properties.date("validFrom"), properties.date("validTo"),
				properties.date("knownFrom"), properties.date("knownTo"), properties.text("supersedes"),
				properties.text("dataset"), properties.sources(), properties.own());
	}

	static EntityRef reference(Value node) {
		return EntityRef.of(node.asMap());
	}

	private @Nullable String text(String key) {
		Value value = this.properties.get(key);
		return value.isNull() ? null : value.asString();
	}

	private @Nullable LocalDate date(String key) {
		Value value = this.properties.get(key);
		return value.isNull() ? null : value.asLocalDate();
	}

	private @Nullable List<Fact.Source> sources() {
		Value value = this.properties.get("sources");
		return value.isNull() ? null : value.asList((source) -> Fact.Source.of(source.asString()));
	}

	private Map<String, Object> own() {
		Map<String, Object> own = new TreeMap<>(this.properties.asMap());
		COMMON.forEach(own::remove);
		return own;
	}

}
