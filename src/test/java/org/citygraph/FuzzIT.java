package org.citygraph;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.awaitility.Awaitility;
import org.citygraph.Api.Answer;
import org.citygraph.Operation.Parameter;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls each endpoint with whatever its description allows and with much that it does
 * not: every call is answered soon, what is refused with a sentence, nothing with a
 * failure of the program, and nothing of a call stays behind.
 */
@RunningCitygraph
class FuzzIT {

	private static final int TRIES = 40;

	/** Twenty thousand in all where more than the usual count of rounds is asked for. */
	private static final int CALLS = (Integer.getInteger("citygraph.test.rounds", 1) > 1) ? 500 : 5;

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final long MOST_GROWTH = 100_000_000;

	private static final List<String> ODD = List.of("", " ", "\u0000", "\u0085", "../../etc/passwd", "%00", "%", "+",
			",", ",,,", "a,b", "ua-kyiv,ua-dnipro", "ua-kyiv,", "'\"`}])", "{\"q\":1}", "{\"q0\":{\"query\":1}}",
			"[[[[", "null", "-1", "0", "99999999999999999999", "1e309", "NaN", "2024-02-30", "-0001-01-01",
			"+999999999-12-31", "true", "${jndi:ldap://x}", "<script>alert(1)</script>", "x'}) DETACH DELETE n //",
			"\uD83C\uDFD9", "\u202Eabc", "K\u0301yiv", "\uFFFF", "x".repeat(3000), "cluster:1", "AGREEMENT,AID",
			"doc-x#1", ";", "a;b=c", "UA,FI", "2024-01-01");

	private static final List<String> ACCEPTED = List.of("*/*", "application/json", "text/csv", "text/html",
			"image/png", "nonsense", "application/*;q=0.1");

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	private List<Operation> operations = List.of();

	private int threads;

	private long memory;

	private long connections;

	/** The same program that other tests ask. */
	@BeforeProperty
	void start() throws Exception {
		new TestContextManager(FuzzIT.class).prepareTestInstance(this);
		this.operations = Operation.all(api());
		this.operations.forEach((operation) -> operation.ask(api(), operation.usual()));
		this.threads = threads();
		this.memory = memory();
		this.connections = connections();
	}

	@Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
	void everyCallIsAnsweredAndWhatIsRefusedIsToldWhy(@ForAll("calls") List<Call> calls) {
		calls.forEach((call) -> {
			long start = System.nanoTime();
			Answer answer = call.operation().ask(api(), call.values(), "Accept", call.accept());
			assertThat(Duration.ofNanos(System.nanoTime() - start)).as(call.toString()).isLessThan(LONGEST);
			assertThat(answer.status()).as("%s: %s", call, answer.text()).isBetween(200, 504).isNotIn(500, 501, 502);
			if (answer.status() >= 400) {
				assertThat(answer.header("Content-Type")).as(call.toString()).startsWith("application/problem+json");
				assertThat(answer.at("/detail").asString("")).as("%s: %s", call, answer.text()).endsWith(".");
			}
		});
	}

	@AfterProperty
	void nothingStaysBehind() {
		Awaitility.await()
			.atMost(LONGEST)
			.untilAsserted(() -> assertThat(number("SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS n"))
				.as("transactions besides the one that counts")
				.isEqualTo(1));
		assertThat(connections()).as("connections of the pool, of which each session takes one")
			.isLessThanOrEqualTo(this.connections + 4);
		assertThat(threads()).as("threads").isLessThanOrEqualTo(this.threads + 20);
		assertThat(memory()).as("bytes in use").isLessThan(this.memory + MOST_GROWTH);
	}

	@Provide
	Arbitrary<List<Call>> calls() {
		return Arbitraries.of(this.operations).flatMap(FuzzIT::calls).list().ofSize(CALLS);
	}

	private static Arbitrary<Call> calls(Operation operation) {
		Arbitrary<Map<String, String>> values = Arbitraries.just(Map.of());
		for (Parameter parameter : operation.parameters()) {
			values = values.flatMap((before) -> given(operation, parameter).map((value) -> with(before, value)));
		}
		return values.flatMap((all) -> Arbitraries.of(ACCEPTED).map((accept) -> new Call(operation, all, accept)));
	}

	/** A value, or none. Where something could be written, none that means something. */
	private static Arbitrary<List<String>> given(Operation operation, Parameter parameter) {
		Arbitrary<String> usual = Arbitraries.just(parameter.usual(operation));
		Arbitrary<String> allowed = parameter.allowed().isEmpty() ? usual : Arbitraries.of(parameter.allowed());
		Arbitrary<String> odd = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(ODD)),
				Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)),
				Tuple.of(1, Arbitraries.integers().between(-5, 2000).map(String::valueOf)));
		Arbitrary<String> value = operation.needsToken() ? odd
				: Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(3, allowed), Tuple.of(3, odd));
		int absent = (parameter.required() || operation.needsToken()) ? 1 : 12;
		return Arbitraries.frequencyOf(Tuple.of(absent, Arbitraries.just(List.of())),
				Tuple.of(10, value.map((text) -> List.of(parameter.name(), text))));
	}

	private static Map<String, String> with(Map<String, String> before, List<String> nameAndValue) {
		Map<String, String> all = new LinkedHashMap<>(before);
		if (!nameAndValue.isEmpty()) {
			all.put(nameAndValue.getFirst(), nameAndValue.getLast());
		}
		return all;
	}

	private Api api() {
		return new Api(this.port);
	}

	private long connections() {
		return number("CALL dbms.listConnections() YIELD connectionId RETURN count(*) AS n");
	}

	private long number(String cypher) {
		return this.driver.executableQuery(cypher).execute().records().getFirst().get("n").asLong();
	}

	private static int threads() {
		return ManagementFactory.getThreadMXBean().getThreadCount();
	}

	private static long memory() {
		List<Long> used = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			System.gc();
			used.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		}
		return used.getLast();
	}

	/** A call. */
	record Call(Operation operation, Map<String, String> values, String accept) {

		@Override
		public String toString() {
			return "%s %s %s".formatted(this.operation.method(), this.operation.address(this.values), this.accept);
		}

	}

}
