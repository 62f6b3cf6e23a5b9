package org.citygraph.facts;

import java.util.List;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts that the seed data lacks: ended ones, superseded ones, all of a data set of their
 * own between two cities of their own.
 */
@RunningCitygraph
class WhichFactsCountIT {

	private static final String FIXTURE = """
			CREATE (:Dataset {name: 'which-facts-count'})
			CREATE (a:Entity:City {id: 'zz-a', name: 'A', names: ['A'], keys: [], datasets: ['which-facts-count']}),
			  (b:Entity:City {id: 'zz-b', name: 'B', names: ['B'], keys: [], datasets: ['which-facts-count']})
			WITH a, b
			UNWIND $facts AS fact
			CREATE (a)-[r:AGREEMENT {kind: 'twinning', dataset: 'which-facts-count', sources: []}]->(b)
			SET r += fact
			SET r.validFrom = date(fact.validFrom), r.validTo = date(fact.validTo),
			  r.knownFrom = date(fact.knownFrom), r.knownTo = date(fact.knownTo)
			""";

	private static final List<Map<String, String>> FACTS = List.of(
			Map.of("id", "agreement-zz-ended", "status", "ended", "validFrom", "2001-05-01", "validTo", "2010-05-01"),
			Map.of("id", "agreement-zz-draft", "status", "draft", "validFrom", "2015-01-01", "knownFrom", "2014-06-01",
					"knownTo", "2015-03-01"),
			Map.of("id", "agreement-zz-signed", "status", "signed", "validFrom", "2015-01-01", "knownFrom",
					"2015-03-01", "supersedes", "agreement-zz-draft"),
			Map.of("id", "agreement-zz-undated", "status", "active"));

	private final Api api;

	private final Driver driver;

	WhichFactsCountIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.driver = driver;
	}

	@BeforeEach
	void addFacts() {
		run(FIXTURE, Map.of("facts", FACTS));
	}

	@AfterEach
	void removeFacts() {
		run("MATCH (n:Entity|Dataset) WHERE n.id IN ['zz-a', 'zz-b'] OR n.name = 'which-facts-count' DETACH DELETE n",
				Map.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                    | signed,undated
			statuses=ended                        | ended
			statuses=ended,active                 | ended,undated
			validAt=2001-04-30                    | undated
			validAt=2001-05-01                    | ended,undated
			validAt=2010-05-01                    | ended,undated
			validAt=2010-05-02                    | undated
			validAt=2016-01-01                    | signed,undated
			validAt=2016-01-01&statuses=draft     | ''
			knownAt=2014-05-31                    | undated
			knownAt=2014-06-01                    | draft,undated
			knownAt=2015-02-28                    | draft,undated
			knownAt=2015-03-01                    | signed,undated
			knownAt=2014-12-31&validAt=2016-01-01 | undated
			knownAt=2015-03-01&validAt=2014-12-31 | undated
			""")
	void theDayAndTheKnowledgeDecide(String question, String counting) {
		String address = "/api/entities/zz-a/facts?" + question;
		List<String> ids = Api.each(this.api.get(address).at("/facts"), "id");
		assertThat(ids.stream().map((id) -> id.replace("agreement-zz-", "")))
			.containsExactly(counting.isEmpty() ? new String[0] : counting.split(",", -1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                | 2
			statuses=ended                    | 1
			statuses=ended,active             | 2
			statuses=ended&validAt=2001-05-01 | 1
			statuses=ended&validAt=2010-05-02 | 0
			statuses=draft                    | 0
			statuses=draft&knownAt=2014-06-01 | 1
			validAt=2001-05-01                | 2
			""")
	void theyDecideInTheCatalogueToo(String question, int agreements) {
		JsonNode rows = this.api.get("/api/queries/agreements/by-country?dataset=which-facts-count&" + question)
			.at("/rows");
		assertThat(rows.at("/0/agreements").asInt(0)).as(rows.toString()).isEqualTo(agreements);
	}

	private void run(String cypher, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			session.run(cypher, parameters).consume();
		}
	}

}
