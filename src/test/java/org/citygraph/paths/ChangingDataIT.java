package org.citygraph.paths;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.database.DataState;
import org.citygraph.facts.FactFilter;
import org.citygraph.ties.TieIndexes;
import org.citygraph.web.TimeLimitPassed;
import org.citygraph.web.TooBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Paths are those of the data that is there, however it came to be another.
 */
@RunningCitygraph
class ChangingDataIT {

	private static final String ALPHA_BETA = "/api/paths?from=zz-alpha&to=zz-beta";

	private static final FactFilter ALL = new FactFilter(null, null, null, null, null, null);

	private final Api api;

	private final Driver driver;

	private final Searches searches;

	private final TieIndexes indexes;

	private Map<String, Object> state = Map.of();

	ChangingDataIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Searches searches,
			@Autowired TieIndexes indexes) {
		this.api = new Api(port);
		this.driver = driver;
		this.searches = searches;
		this.indexes = indexes;
	}

	@Test
	void theIndexIsWaitedForAsLongAsTheQuestionMayTake() {
		DataState never = new DataState(-1, "never");
		assertThatExceptionOfType(TimeLimitPassed.class).isThrownBy(() -> this.indexes.at(never, Duration.ofNanos(1)));
		assertThat(this.indexes.at(never, Duration.ofMinutes(1)).contains("zz-alpha")).isTrue();
	}

	/** A direct tie, and a way round. */
	@BeforeEach
	void write() {
		this.state = run("MATCH (s:DataState {id: 'data-state'}) RETURN properties(s) AS state").getFirst().asMap();
		run("""
				CREATE (alpha:Entity:City {id: 'zz-alpha', name: 'Alpha', country: 'ZZ'}),
				  (beta:Entity:City {id: 'zz-beta', name: 'Beta', country: 'ZW'}),
				  (gamma:Entity:City {id: 'zz-gamma', name: 'Gamma'})
				WITH alpha, beta, gamma
				UNWIND [[alpha, beta], [alpha, gamma], [gamma, beta]] AS ends
				WITH ends[0] AS from, ends[1] AS to
				CREATE (from)-[:AGREEMENT {id: 'agreement-' + from.id + '-' + to.id, kind: 'twinning', status: 'active',
				  dataset: 'zz'}]->(to)
				""");
		changed();
		assertThat(this.api.get(ALPHA_BETA).at("/paths/0/length").asInt()).isEqualTo(1);
	}

	@AfterEach
	void takeOut() {
		run("MATCH (n:Entity) WHERE n.id STARTS WITH 'zz-' DETACH DELETE n");
		this.driver.executableQuery("MATCH (s:DataState {id: 'data-state'}) SET s = $state")
			.withParameters(Map.of("state", this.state))
			.execute();
		changed();
		changed();
		changed(); // as often as any test did, so that the next has another state
	}

	@ParameterizedTest
	@ValueSource(strings = { ALPHA_BETA, "/api/paths/between-groups?from=ZZ&to=ZW" })
	void aRouteOverAFactThatIsGoneIsSearchedForAnew(String question) {
		run("MATCH ()-[r:AGREEMENT {id: 'agreement-zz-alpha-zz-beta'}]->() DELETE r");
		assertRound(this.api.get(question));
	}

	@Test
	void reachIsOfThoseThatTheDataSetLists() {
		int all = this.api.get("/api/entities/ua-dnipro/reach").at("/of").asInt();
		int listed = this.api.get("/api/entities/ua-dnipro/reach?dataset=seed").at("/of").asInt();
		assertThat(all - listed).as("alpha, beta and gamma").isEqualTo(3);
	}

	@Test
	void aFactWhoseIdTellsNoTypeIsFoundToo() {
		run("MATCH ()-[r:AGREEMENT {id: 'agreement-zz-alpha-zz-beta'}]->() SET r.id = 'by-hand'");
		changed();
		assertThat(this.api.get(ALPHA_BETA).at("/paths/0/steps/0/facts/0/id").asString()).isEqualTo("by-hand");
	}

	@Test
	void whoIsPartyToAnAccordThatEndedIsNotTiedByIt() {
		run("MATCH ({id: 'zz-alpha'})-[r:AGREEMENT]-({id: 'zz-beta'}) DELETE r");
		run("""
				MATCH (alpha:Entity {id: 'zz-alpha'}), (beta:Entity {id: 'zz-beta'})
				CREATE (pact:Entity:Accord {id: 'zz-pact', name: 'Pact', status: 'active'}),
				  (alpha)-[:MEMBER_OF {id: 'member-zz-alpha', status: 'active', dataset: 'zz'}]->(pact),
				  (beta)-[:MEMBER_OF {id: 'member-zz-beta', status: 'active', dataset: 'zz'}]->(pact)
				""");
		changed();
		String withoutGamma = ALPHA_BETA + "&avoid=zz-gamma";
		assertThat(this.api.get(withoutGamma).at("/paths/0/nodes/1/id").asString()).isEqualTo("zz-pact");
		run("MATCH (pact {id: 'zz-pact'}) SET pact.status = 'ended'");
		changed();
		assertThat(this.api.get(withoutGamma).at("/paths").isEmpty()).isTrue();
		assertThat(this.api.get(withoutGamma + "&statuses=ended,active").at("/paths/0/nodes/1/id").asString())
			.isEqualTo("zz-pact");
	}

	@Test
	void aRouteOverANodeThatIsAnotherNowIsSearchedForAnew() {
		run("""
				MATCH (alpha {id: 'zz-alpha'})-[r:AGREEMENT {id: 'agreement-zz-alpha-zz-beta'}]->()
				WITH alpha, r, r.id AS id
				DELETE r
				CREATE (alpha)-[:AGREEMENT {id: id, status: 'active'}]->(:Entity:City {id: 'zz-delta', name: 'Delta'})
				""");
		assertRound(this.api.get(ALPHA_BETA));
	}

	@Test
	void whereFactsGoAsFastAsTheyAreFoundItIsTriedOnceMore() {
		AtomicInteger tries = new AtomicInteger();
		assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> this.searches.find(ALL, (present) -> {
			tries.incrementAndGet();
			throw new FactsGone("agreement-gone");
		})).withMessageEndingWith("try again in a few seconds.");
		assertThat(tries).hasValue(2);
	}

	/** As a dump that is loaded sets it. */
	@ParameterizedTest
	@ValueSource(strings = { "s.changes = 0", "s.token = 'of another load'" })
	void anotherGraphWithAnEarlierOrTheSameCountIsAnother(String loaded) {
		run("MATCH ()-[r:AGREEMENT {id: 'agreement-zz-alpha-zz-beta'}]->() SET r.status = 'ended'");
		run("MATCH (s:DataState {id: 'data-state'}) SET " + loaded);
		assertRound(this.api.get(ALPHA_BETA));
	}

	private void changed() {
		run("MATCH (s:DataState {id: 'data-state'}) SET s.changes = s.changes + 1");
	}

	private static void assertRound(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(Api.each(answer.at("/paths/0/nodes"), "id")).containsExactly("zz-alpha", "zz-gamma", "zz-beta");
	}

	private List<Value> run(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.flatMap((row) -> row.values().stream())
			.toList();
	}

}
