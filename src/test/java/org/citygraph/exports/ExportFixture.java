package org.citygraph.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.citygraph.dossier.DossierReader;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DossierImports;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.core.io.ClassPathResource;

/**
 * What the seed data lacks: parallel ties, an ended one, a superseded draft, entities
 * without coordinates and on both sides of the 180th meridian, names with odd characters.
 */
record ExportFixture(DossierImports imports, Driver driver) {

	static final String DATASET = "test-network";

	/** Its facts, by what distinguishes them. */
	static final List<String> FACTS = List.of("agreement-test-old", "agreement-test-new", "agreement-test-draft",
			"agreement-test-signed", "aid-test-money", "office-test-mayor", "seeks-test-odd");

	void load() {
		DossierReader reader = new DossierReader();
		List.of("network-2020", "network-2024")
			.forEach((name) -> reader.read(name + ".yaml", text("exports/" + name + ".yaml")));
		this.imports.load(new Dataset(DATASET, "A test of exports", "CC0-1.0"), reader.dossiers());
	}

	void forget() {
		Arrays.stream(text("imports/forget.cypher").split(";\n", -1))
			.filter((statement) -> !statement.isBlank())
			.forEach(this::rows);
	}

	List<Record> rows(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher, Map.of()).list();
		}
	}

	static String text(String name) {
		try {
			return new ClassPathResource("org/citygraph/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
