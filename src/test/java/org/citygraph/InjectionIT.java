package org.citygraph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.citygraph.Api.Answer;
import org.citygraph.Operation.Parameter;
import org.citygraph.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in a parameter never becomes a part of a query: the graph is as before.
 */
@RunningCitygraph
@Isolated("It compares the graph before and after")
class InjectionIT {

	private static final int ROUNDS = Integer.getInteger("citygraph.test.rounds", 1);

	/**
	 * They end what a value may stand in, and write. The first would do so in most
	 * places.
	 */
	private static final List<String> TEXTS = List.of("x'}) CREATE (:Stray) WITH 1 AS one MATCH (n) SET n.stray = 1 //",
			"x\"`]}) DETACH DELETE n CREATE (:Stray {stray: 'x'}) //", "1 CREATE (:Stray)", "seed' OR 1=1 //",
			"x\\u0027}) CREATE (:Stray) //", "$stray", "`; CALL dbms.shutdown()", "City) CREATE (:Stray) //",
			"AGREEMENT|AID]-() CREATE (:Stray) //", "x') YIELD node CREATE (:Stray) //");

	private static final String STATE = """
			MATCH (n) WITH count(n) AS nodes, sum(size(keys(n)) + size(labels(n))) AS told
			MATCH ()-[r]->() WITH nodes, told, count(r) AS relationships, sum(size(keys(r))) AS more
			CALL db.labels() YIELD label WITH nodes, told, relationships, more, collect(label) AS labels
			RETURN [toString(nodes), toString(told), toString(relationships), toString(more)] + labels AS state
			""";

	private final Api api;

	private final Driver driver;

	private final Catalogue catalogue;

	InjectionIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Catalogue catalogue) {
		this.api = new Api(port);
		this.driver = driver;
		this.catalogue = catalogue;
	}

	@Test
	void noParameterBecomesAPartOfAQuery() {
		List<Operation> operations = Operation.all(this.api);
		assertThat(operations).hasSizeGreaterThan(70);
		List<String> before = state();
		SoftAssertions all = new SoftAssertions();
		operations
			.forEach((operation) -> operation.parameters().forEach((parameter) -> texts(parameter).forEach((text) -> {
				Answer answer = operation.ask(this.api, values(operation, parameter, text));
				all.assertThat(answer.status())
					.as("%s, %s=%s: %s", operation, parameter.name(), text, answer.text())
					.isBetween(200, 499);
			})));
		all.assertAll();
		assertThat(state()).isEqualTo(before);
	}

	/** The usual count of rounds tries two of them. */
	private static List<String> texts(Parameter parameter) {
		int other = 1 + Math.floorMod(parameter.name().hashCode(), TEXTS.size() - 1);
		return (ROUNDS > 1) ? TEXTS : List.of(TEXTS.getFirst(), TEXTS.get(other));
	}

	private Map<String, String> values(Operation operation, Parameter parameter, String text) {
		Map<String, String> values = new TreeMap<>(operation.usual());
		this.catalogue.all()
			.stream()
			.filter((query) -> operation.path().equals("/api/queries/" + query.id()))
			.forEach((query) -> values.putAll(query.example().orElse(Map.of())));
		values.put(parameter.name(), text);
		return values;
	}

	private List<String> state() {
		return List.of(rows(STATE), rows("SHOW CONSTRAINTS YIELD name RETURN collect(name) AS state"),
				rows("SHOW INDEXES YIELD name, state AS now RETURN collect(name + ' ' + now) AS state"));
	}

	private String rows(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.getFirst()
			.get("state")
			.asList(Value::asString)
			.stream()
			.sorted()
			.collect(Collectors.joining(", "));
	}

}
