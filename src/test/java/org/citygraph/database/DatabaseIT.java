package org.citygraph.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RunningCitygraph
@Isolated("It measures")
class DatabaseIT {

	@Autowired
	Driver driver;

	@Autowired
	Database database;

	@Test
	@Timeout(20)
	void questionThatTakesTooLongIsEndedByTheDatabase() {
		Database impatient = new Database(this.driver, null, Duration.ofMillis(300));
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> impatient.query("UNWIND range(1, 100000000000) AS n RETURN sum(n) AS sum", Map.of(),
					Iterator::next))
			.satisfies((ex) -> assertThat(ex.code()).contains("TransactionTimedOut"));
	}

	/** Each way to read that a server knows, and one that serves both. */
	@ParameterizedTest
	@EnumSource
	@Timeout(20)
	void soIsWhateverIsRead(Way way) {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> way.read(this.driver, "UNWIND range(1, 100000000000) AS n RETURN sum(n) AS sum"))
			.satisfies((ex) -> assertThat(ex.code()).contains("TransactionTimedOut"));
	}

	@ParameterizedTest
	@EnumSource
	void nothingThatReadsCanWrite(Way way) {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> way.read(this.driver, "CREATE (n:Stray) RETURN n"));
		assertThat(count("MATCH (n:Stray) RETURN count(n) AS n")).isZero();
	}

	/** How something is read that may take 300 ms. */
	enum Way {

		ROWS {
			@Override
			void read(Driver driver, String cypher) {
				TransactionConfig limited = TransactionConfig.builder().withTimeout(LIMIT).build();
				new BoltReads(new Sessions(driver, false), limited).rows(cypher, Map.of());
			}
		},

		READING {
			@Override
			void read(Driver driver, String cypher) {
				new Database(driver, null, LIMIT).reading((reader) -> ((BoltReader) reader).rows(cypher, Map.of()));
			}
		},

		READING_ONCE {
			@Override
			void read(Driver driver, String cypher) {
				new Database(driver, null, Duration.ofHours(1)).readingOnce(LIMIT,
						(reader) -> ((BoltReader) reader).rows(cypher, Map.of()));
			}
		};

		private static final Duration LIMIT = Duration.ofMillis(300);

		abstract void read(Driver driver, String cypher);

	}

	@ParameterizedTest
	@ValueSource(strings = { "UNWIND range(1, 100000000000) AS n RETURN sum(n) AS sum",
			"MATCH path = (:Entity {id: 'ua-kyiv'})-[*1..14]-(:Entity {id: 'de-jena'}) RETURN count(path) AS sum",
			"MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity) RETURN count(a.name + e.name) AS sum" })
	void withinASecondOfItsEndTheDatabaseWorksOnItNoMore(String question) {
		Database impatient = new Database(this.driver, null, Duration.ofMillis(300));
		long start = System.nanoTime();
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> impatient.query(question, Map.of(), Iterator::next));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_300));
		assertThat(this.driver.executableQuery("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query")
			.execute()
			.records()).noneMatch((row) -> question.equals(row.get("query").asString("")));
	}

	@Test
	void questionCannotWrite() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> this.database.query("CREATE (n:Stray) RETURN n", Map.of(), Iterator::next));
		assertThat(count("MATCH (n:Stray) RETURN count(n) AS n")).isZero();
	}

	@Test
	void databaseReadsNoFilesOfTheMachine() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> this.database.query("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row", Map.of(),
					DatabaseIT::exhausted))
			.withMessageContaining("allow_csv_import_from_file_urls");
	}

	@Test
	void failedWorkLeavesNothing() {
		long before = count("MATCH (s:DataState) RETURN sum(s.changes) AS n");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.database.write((writer) -> {
			writer.run("imports/data-changed", Map.of());
			throw new IllegalStateException("on purpose");
		}));
		assertThat(count("MATCH (s:DataState) RETURN sum(s.changes) AS n")).isEqualTo(before);
	}

	@Test
	void versionIsThatOfTheDatabase() {
		assertThat(this.database.version()).startsWith("2026.");
	}

	@Test
	void nothingPhonesHome() {
		assertThat(setting("dbms.usage_report.enabled")).isEqualTo("false");
		assertThat(setting("client.allow_telemetry")).isEqualTo("false");
		assertThat(setting("dbms.fleet_manager.enabled")).isEqualTo("false");
		assertThat(setting("server.fleet_discovery.enabled")).isEqualTo("false");
	}

	private String setting(String name) {
		return this.database.query("SHOW SETTINGS YIELD name, value WHERE name = $name RETURN value",
				Map.of("name", name), (result) -> result.next().get("value").asString());
	}

	private long count(String cypher) {
		return this.database.query(cypher, Map.of(), (result) -> result.next().get("n").asLong());
	}

	private static List<Record> exhausted(Iterator<Record> rows) {
		List<Record> all = new ArrayList<>();
		rows.forEachRemaining(all::add);
		return all;
	}

}
