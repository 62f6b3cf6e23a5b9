package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.core.io.ClassPathResource;

/**
 * The graph that all tests share: what it holds, and how to take out again what a test
 * imported under data sets whose names begin with {@code test-}.
 */
record TestGraph(Driver driver) {

	List<Map<String, Object>> snapshot() {
		return rows(resource("snapshot"), Map.of()).stream().map(Record::asMap).toList();
	}

	void forgetTests() {
		Arrays.stream(resource("forget").split(";\n", -1))
			.filter((statement) -> !statement.isBlank())
			.forEach((statement) -> rows(statement, Map.of()));
	}

	List<Record> rows(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			return session.run(statement, parameters).list();
		}
	}

	/** A fact's properties; empty where there is none of that id. */
	Map<String, Object> fact(String id) {
		return rows("MATCH ()-[r {id: $id}]->() RETURN properties(r) AS properties", Map.of("id", id)).stream()
			.map((row) -> row.get("properties").asMap())
			.findFirst()
			.orElse(Map.of());
	}

	static String resource(String name) {
		try {
			return new ClassPathResource("org/citygraph/imports/" + name + ".cypher")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
