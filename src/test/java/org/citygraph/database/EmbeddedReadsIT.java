package org.citygraph.database;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.HandWriting;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is read in the process is what the driver would read, failures included. */
@RunningCitygraph
@Tag("once")
class EmbeddedReadsIT {

	private final Reads overBolt;

	private final Optional<GraphDatabaseAPI> graph;

	private final HandWriting hands;

	EmbeddedReadsIT(@Autowired Driver driver, @Autowired ObjectProvider<GraphDatabaseService> graph) {
		this.hands = new HandWriting(driver);
		this.overBolt = new BoltReads(new Sessions(driver, false), TransactionConfig.empty());
		this.graph = graph.stream().map(GraphDatabaseAPI.class::cast).findFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN 1 AS one, 2.5 AS half, 'Kyiv' AS name, true AS yes, null AS nothing",
			"RETURN [1, 'two', [3.0], {four: null}] AS list, {a: {b: [1]}} AS map",
			"RETURN date('2022-02-24') AS day, datetime('2022-02-24T05:00:00+02:00') AS moment, localtime('05:00') AS time",
			"MATCH (e:Entity) RETURN e.id AS id, e {.*} AS properties, labels(e) AS labels ORDER BY id",
			"MATCH ()-[r:AGREEMENT]->() RETURN properties(r) AS properties, type(r) AS type ORDER BY r.id",
			"RETURN point({latitude: 50, longitude: 30}) AS point, [duration('P1Y2M3DT4.5S')] AS durations",
			"RETURN {a: point({x: 1, y: 2, z: 3})} AS point, point({x: 1.5, y: 2}) AS other",
			"MATCH (e:Entity {id: 'ua-kyiv'}) RETURN e AS node", "MATCH (e:Entity {id: 'nowhere'}) RETURN e.id AS id" })
	void rowsAreTheSame(String cypher) {
		assertThat(reads().rows(cypher, Map.of())).isEqualTo(this.overBolt.rows(cypher, Map.of()));
	}

	@Test
	void shortcutsTellWhatTheirStatementsTell() {
		List<String> ids = this.overBolt
			.rows("MATCH (:Entity)-[r]->() WHERE r.id IS NOT NULL RETURN r.id AS id ORDER BY id", Map.of())
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		List<String> asked = Stream.concat(ids.stream(), Stream.of("aid-nobody", "ua-kyiv", ids.getFirst())).toList();
		assertThat(reads().run("facts/by-ids", Map.of("ids", asked)))
			.isEqualTo(this.overBolt.run("facts/by-ids", Map.of("ids", asked)))
			.hasSize(ids.size() + 1);
		assertThat(reads().run("facts/by-ids", Map.of("ids", List.of()))).isEmpty();
		assertThat(reads().run("database/data-state", Map.of())).hasSize(1)
			.isEqualTo(this.overBolt.run("database/data-state", Map.of()));
	}

	@Test
	void allEntitiesAreReadAsTheirStatementTellsThem() {
		this.hands
			.write("""
					CREATE (:Entity:City:Odd {id: 'zz-plain'}), (:Odd:Entity {id: 'zz-bare', keys: [], datasets: ['test-odd']}),
					  (:Entity:Odd {name: 'no id'}), (:Entity:City:Odd {id: 7}), (:Entity:City:Odd {id: 'zz-code', country: 7}),
					  (:Entity:City:Odd {id: 'zz-keys', keys: [1, 2]}), (:Entity:City:Odd {id: 'zz-text', datasets: 'test'}),
					  (:Entity:City:Odd {id: 'zz-ids', externalIds: ['test:a'], wikidata: ['Q1'], latitude: 1,
					    longitude: point({x: 1, y: 2})})
					""");
		try {
			List<Record> told = this.overBolt.run("imports/known-entities", Map.of());
			assertThat(reads().run("imports/known-entities", Map.of())).containsExactlyInAnyOrderElementsOf(told);
			assertThat(told).extracting((row) -> row.get("id").asString())
				.contains("ua-kyiv", "zz-plain", "zz-bare", "zz-ids")
				.doesNotContain("zz-code", "zz-keys", "zz-text");
		}
		finally {
			this.hands.write("MATCH (n:Odd) DETACH DELETE n");
		}
	}

	@Test
	void parametersAreUnderstoodTheSame() {
		Map<String, Object> parameters = new HashMap<>(Map.of("text", "o'Kyiv", "list", List.of(1, 2L), "set",
				Set.of("a"), "map", Map.of("k", List.of("v")), "day", LocalDate.EPOCH, "array", new String[] { "x" }));
		parameters.put("nothing", null);
		String cypher = "RETURN $text AS text, $list AS list, $set AS set, $map AS map, $day AS day, $array AS array, $nothing AS nothing";
		List<Record> rows = reads().rows(cypher, parameters);
		assertThat(rows).isEqualTo(this.overBolt.rows(cypher, parameters));
		assertThat(rows.getFirst().get("text").asString()).isEqualTo("o'Kyiv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Stray) RETURN n", "RETURN 1 / 0 AS x", "RETURN $missing AS x", "RETRUN 1",
			"MATCH (e:Entity) SET e.name = 'x' RETURN e.id AS id", "CREATE INDEX stray FOR (n:Stray) ON (n.x)" })
	void failuresAreTheSame(String cypher) {
		assertThat(failure(reads(), cypher).code()).isEqualTo(failure(this.overBolt, cypher).code());
	}

	@Test
	void workThatFailsByItselfFailsAsItDid() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> reads().reading((reader) -> {
			throw new IllegalStateException("on purpose");
		})).withMessage("on purpose");
		assertThat(reads().<List<Record>>reading((reader) -> reader.run("datasets/loaded", Map.of())))
			.isEqualTo(this.overBolt.<List<Record>>reading((reader) -> reader.run("datasets/loaded", Map.of())));
	}

	@Test
	@Timeout(20)
	void whatTakesTooLongIsEnded() {
		Reads impatient = reads(Duration.ofMillis(300));
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> impatient.rows("UNWIND range(1, 100000000000) AS n RETURN sum(n) AS sum", Map.of()))
			.satisfies((ex) -> assertThat(ex.code()).contains("TransactionTimedOut"));
	}

	private static Neo4jException failure(Reads reads, String cypher) {
		return catchThrowableOfType(Neo4jException.class, () -> reads.rows(cypher, Map.of()));
	}

	private Reads reads() {
		return reads(Duration.ofMinutes(1));
	}

	private Reads reads(Duration limit) {
		assumeTrue(this.graph.isPresent(), "The database is a server: nothing is read in the process");
		return new EmbeddedReads(this.graph.orElseThrow(), limit, this.overBolt);
	}

}
