package org.citygraph;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.citygraph.Api.Answer;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values of the wrong type that somebody wrote in Neo4j Browser: the whole network is
 * still answered, whoever asks for them is told what to do, and the checks name them.
 */
@RunningCitygraph
@Tag("once")
class WrongValuesIT {

	private static final String WRITE = """
			UNWIND ['City', 'Accord', 'Organisation', 'Person'] AS label
			CREATE (e:Entity {id: {City: 'zz-wrong', Accord: 'accord-wrong', Organisation: 'org-wrong',
			  Person: 'person-wrong'}[label], hand: true})
			SET e:$(label)
			SET e += {name: $wrong, names: $wrong, keys: $wrong, country: $wrong, latitude: $wrong, longitude: $wrong,
			  population: $wrong, wikidata: $wrong, geonames: $wrong, externalIds: $wrong, datasets: $wrong, kind: $wrong,
			  status: $wrong, stated: $wrong, validFrom: $wrong, validTo: $wrong, knownFrom: $wrong, themes: $wrong, sources: $wrong}
			WITH collect(e) AS wrong
			MATCH (kyiv:Entity {id: 'ua-kyiv'})
			UNWIND ['AGREEMENT', 'AID', 'ACTIVITY', 'MEMBER_OF', 'HOLDS_OFFICE', 'SEEKS', 'OFFERS'] AS type
			UNWIND wrong + kyiv AS from
			CREATE (from)-[fact:$(type)]->(kyiv)
			SET fact = {id: toLower(type) + '-wrong-' + from.id, kind: $wrong, status: $wrong, stated: $wrong, validFrom: $wrong,
			  validTo: $wrong, knownFrom: $wrong, knownTo: $wrong, themes: $wrong, sources: $wrong, dataset: $wrong, amount: $wrong,
			  currency: $wrong, quantity: $wrong, qualifier: $wrong, items: $wrong, role: $wrong, signatories: $wrong,
			  supersedes: $wrong, hand: true}
			""";

	private static final String DOCUMENT = """
			CREATE (:Document {id: 'doc-wrong', title: $wrong, publisher: $wrong, language: $wrong, publishedOn: $wrong,
			  dataset: $wrong, factCount: $wrong, address: $wrong, hand: true})
			""";

	private final Api api;

	private final HandWriting hand;

	private final Checks checks;

	WrongValuesIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Checks checks) {
		this.api = new Api(port);
		this.hand = new HandWriting(driver);
		this.checks = checks;
	}

	@AfterEach
	void takeOut() {
		this.hand.write("MATCH ()-[fact {hand: true}]->() DELETE fact", "MATCH (n {hand: true}) DETACH DELETE n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "'text'", "[1, 2]", "['text']", "date('2020-01-01')" })
	void wrongValuesEndNothingButTheirOwnAnswers(String value) {
		this.hand.write(WRITE.replace("$wrong", value), DOCUMENT.replace("$wrong", value));
		SoftAssertions all = new SoftAssertions();
		for (String address : List.of("/api/network", "/api/clusters", "/api/rankings",
				"/api/rankings/compare?otherAccords=clique", "/api/clusters?algorithm=kcore",
				"/api/paths?from=ua-dnipro&to=fi-helsinki", "/api/datasets", "/api/search?q=Kyiv")) {
			Answer answer = this.api.get(address);
			all.assertThat(answer.status()).as("%s: %s", address, answer.text()).isEqualTo(200);
		}
		Operation.all(this.api).stream().filter(WrongValuesIT::isAnsweredAtOnce).forEach((operation) -> {
			assertTold(all, operation, operation.ask(this.api, operation.usual()));
			if (operation.path().startsWith("/api/entities/{id}")) {
				assertTold(all, operation, operation.ask(this.api, Map.of("id", "zz-wrong")));
			}
		});
		for (Violations violations : this.checks.run()) {
			all.assertThat(violations.examples()).as(violations.check()).noneMatch((text) -> text.contains("null"));
		}
		all.assertAll();
		assertThat(this.checks.broken()).extracting(Violations::check).contains("property-types");
	}

	/** An export has begun when it meets them; it breaks off. */
	private static boolean isAnsweredAtOnce(Operation operation) {
		return !operation.needsToken() && !operation.path().startsWith("/api/export");
	}

	private static void assertTold(SoftAssertions all, Operation operation, Answer answer) {
		if (answer.status() >= 500) {
			all.assertThat(answer.text()).as("%s", operation).contains("citygraph check");
		}
	}

}
