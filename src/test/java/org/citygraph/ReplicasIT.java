package org.citygraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.citygraph.imports.ImportReport;
import org.citygraph.imports.SeedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs that begin with one empty Neo4j server at the same time. */
@EnabledIf(value = "org.citygraph.ServerDatabase#hasImage", disabledReason = ServerDatabase.NO_IMAGE)
@Execution(ExecutionMode.CONCURRENT)
class ReplicasIT {

	private static final int REPLICAS = (Integer.getInteger("citygraph.test.rounds", 1) > 1) ? 4 : 3;

	private static final int ROUNDS = 5 * Integer.getInteger("citygraph.test.rounds", 1);

	private static final Neo4jContainer SERVER = ServerDatabase.container();

	private static Driver driver;

	@BeforeAll
	static void start() {
		LoggingSystem logging = LoggingSystem.get(ReplicasIT.class.getClassLoader());
		logging.beforeInitialize();
		logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
		SERVER.start();
		driver = GraphDatabase.driver(SERVER.getBoltUrl(), AuthTokens.none());
	}

	@AfterAll
	static void stop() {
		driver.close();
		SERVER.stop();
	}

	@Test
	void theyLoadTheBuiltInDataOnceHoweverManyBegin() throws Exception {
		List<ConfigurableApplicationContext> replicas = atOnce((number) -> replica());
		try {
			for (ConfigurableApplicationContext replica : replicas) {
				Api api = new Api(replica.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
				assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
				assertThat(api.get("/api/paths?from=ua-dnipro&to=ua-kyiv").text())
					.contains("Dnipro and Helsinki signed");
			}
			assertLoadedOnce();
			for (int round = 0; round < ROUNDS; round++) {
				empty();
				List<Optional<ImportReport>> reports = atOnce(
						(number) -> replicas.get(number).getBean(SeedData.class).load());
				assertThat(reports).filteredOn(Optional::isPresent).hasSize(1);
				assertLoadedOnce();
			}
		}
		finally {
			replicas.forEach(ConfigurableApplicationContext::close);
		}
	}

	/** One process has one logging system, which several cannot set up at once. */
	private static ConfigurableApplicationContext replica() {
		SpringApplication replica = new SpringApplication(Citygraph.class);
		replica.setListeners(replica.getListeners()
			.stream()
			.filter((listener) -> !(listener instanceof LoggingApplicationListener))
			.toList());
		return replica.run("--spring.neo4j.uri=" + SERVER.getBoltUrl(), "--server.port=0",
				"--spring.jmx.enabled=false");
	}

	private static void assertLoadedOnce() {
		assertThat(numbers("MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r) AS n, count(DISTINCT r.id) AS m"))
			.containsExactly(111L, 111L);
		assertThat(numbers("MATCH (e:Entity) RETURN count(e) - count(DISTINCT e.id) AS n")).containsExactly(0L);
		assertThat(numbers("MATCH (d:Dataset) RETURN count(d) AS n")).containsExactly(1L);
		assertThat(numbers("MATCH (s:DataState {id: 'data-state'}) RETURN count(s) AS n, max(s.changes) AS m"))
			.containsExactly(1L, 1L);
		assertThat(numbers("SHOW INDEXES YIELD state RETURN count(CASE WHEN state <> 'ONLINE' THEN 1 END) AS n"))
			.containsExactly(0L);
		assertThat(numbers("SHOW CONSTRAINTS YIELD name RETURN count(name) AS n")).containsExactly(15L);
	}

	private static List<Long> numbers(String query) {
		return driver.executableQuery(query)
			.execute()
			.records()
			.getFirst()
			.values()
			.stream()
			.map((value) -> value.asLong())
			.toList();
	}

	/** As a new server's database is, but for the statistics that it keeps. */
	private static void empty() {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		drop("SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT $name");
		drop("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX $name");
	}

	private static void drop(String names, String statement) {
		driver.executableQuery(names)
			.execute()
			.records()
			.forEach((row) -> driver.executableQuery(statement)
				.withParameters(Map.of("name", row.get("name").asString()))
				.execute());
	}

	/** Does it in as many threads, which set off together. */
	private static <T> List<T> atOnce(Work<T> work) throws Exception {
		CyclicBarrier together = new CyclicBarrier(REPLICAS);
		try (ExecutorService threads = Executors.newFixedThreadPool(REPLICAS)) {
			List<Callable<T>> calls = Stream.iterate(0, (number) -> number + 1)
				.limit(REPLICAS)
				.<Callable<T>>map((number) -> () -> {
					together.await();
					return work.of(number);
				})
				.toList();
			List<T> done = new ArrayList<>();
			for (Future<T> call : threads.invokeAll(calls)) {
				done.add(call.get());
			}
			return done;
		}
	}

	/** What one of them does. */
	private interface Work<T> {

		T of(int number);

	}

}
