package org.citygraph.database;

import java.time.Duration;
import java.util.List;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Constraints and indexes are there when they have been applied, or it is told why not.
 */
@RunningCitygraph
@TestPropertySource(properties = "test.database=of-its-own")
@DirtiesContext
class SchemaIT {

	private final Database database;

	private final Driver driver;

	SchemaIT(@Autowired Database database, @Autowired Driver driver) {
		this.database = database;
		this.driver = driver;
	}

	@AfterEach
	void takeOut() {
		run("MATCH ()-[r:AGREEMENT]->() WHERE r.id STARTS WITH 'test-' DELETE r");
		new Schema(this.database).apply();
	}

	@Test
	void indexesAreAwaitedHoweverLongTheyTake() {
		run("MATCH (a:Entity {id: 'ua-kyiv'}) UNWIND range(1, 20000) AS n"
				+ " CREATE (a)-[:AGREEMENT {id: 'test-' + n, dataset: 'test', supersedes: 'none'}]->(a)");
		Schema impatient = new Schema(this.database, Duration.ZERO);
		impatient.setFactIndexesAside();
		impatient.apply();
		assertThat(states()).containsOnly("ONLINE");
	}

	@Test
	void whatCannotBeIndexedIsTold() {
		Schema schema = new Schema(this.database);
		schema.setFactIndexesAside();
		run("MATCH (a:Entity {id: 'ua-kyiv'}) UNWIND [1, 2] AS n CREATE (a)-[:AGREEMENT {id: 'test-twice'}]->(a)");
		assertThatThrownBy(schema::apply).hasMessageContaining("AGREEMENT");
	}

	private List<String> states() {
		return this.driver.executableQuery("SHOW INDEXES YIELD state RETURN DISTINCT state AS state")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("state").asString())
			.toList();
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
