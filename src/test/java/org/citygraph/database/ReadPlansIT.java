package org.citygraph.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of a list neither scans all facts of the graph nor sorts the whole list. */
@RunningCitygraph
class ReadPlansIT {

	private final Driver driver;

	ReadPlansIT(@Autowired Driver driver) {
		this.driver = driver;
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts/of-document", "facts/of-entities", "provenance/documents" })
	void pagesAreFoundByIndex(String statement) {
		Plan plan = this.driver.executableQuery("EXPLAIN " + Statements.text(statement))
			.withParameters(Map.of("offset", 0, "limit", 25))
			.execute()
			.summary()
			.plan();
		assertThat(operators(plan)).noneMatch((name) -> name.startsWith("Sort@"))
			.noneMatch((name) -> name.contains("Scan@") && name.contains("Type"))
			.noneMatch((name) -> name.startsWith("AllNodes") || name.startsWith("NodeByLabel"));
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

}
