package org.citygraph.exports;

/**
 * What a property's values are, by the names that the formats have for it. A format
 * without dates has them as ISO 8601 text; one without lists has their items as text,
 * joined.
 */
enum PropertyType {

	TEXT("string", "string", "string"), WHOLE("long", "long", "long"), NUMBER("double", "double", "double"),
	TRUTH("boolean", "boolean", "boolean"), DAY("string", "string", "date"), MOMENT("string", "string", "datetime"),
	TEXTS("string", "string", "string[]");

	private final String graphml;

	private final String gexf;

	private final String neo4j;

	PropertyType(String graphml, String gexf, String neo4j) {
		this.graphml = graphml;
		this.gexf = gexf;
		this.neo4j = neo4j;
	}

	String graphml() {
		return this.graphml;
	}

	String gexf() {
		return this.gexf;
	}

	/** As the header of a file for {@code neo4j-admin database import} tells it. */
	String neo4j() {
		return this.neo4j;
	}

	/** By the name that {@code db.schema.nodeTypeProperties} has for it. */
	static PropertyType of(String neo4j) {
		return switch (neo4j) {
			case "Long" -> WHOLE;
			case "Double" -> NUMBER;
			case "Boolean" -> TRUTH;
			case "Date" -> DAY;
			case "DateTime" -> MOMENT;
			default -> neo4j.endsWith("Array") ? TEXTS : TEXT;
		};
	}

	/** One that holds the values of both. */
	PropertyType or(PropertyType other) {
		if (this == other) {
			return this;
		}
		boolean numbers = (this == WHOLE || this == NUMBER) && (other == WHOLE || other == NUMBER);
		return numbers ? NUMBER : (this == TEXTS || other == TEXTS) ? TEXTS : TEXT;
	}

}
