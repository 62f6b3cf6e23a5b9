package org.citygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.Api.Answer;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DatasetRemoval;
import org.citygraph.imports.SourceImports;
import org.citygraph.imports.SourceReport;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody wrote in Neo4j Browser, half of it missing, ends nothing.
 */
@RunningCitygraph
@TestInstance(Lifecycle.PER_CLASS)
class HandWrittenIT {

	private final Api api;

	private final HandWriting hand;

	private final SourceImports imports;

	private final DatasetRemoval removal;

	HandWrittenIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired SourceImports imports,
			@Autowired DatasetRemoval removal) {
		this.api = new Api(port);
		this.hand = new HandWriting(driver);
		this.imports = imports;
		this.removal = removal;
	}

	@BeforeAll
	void write() {
		this.hand
			.write("""
					MATCH (kyiv:Entity {id: 'ua-kyiv'})
					CREATE (hand:Entity:City {id: 'zz-hand', name: 'Hand', hand: true})-[:AGREEMENT {hand: true}]->(kyiv),
					  (hand)-[:AGREEMENT {status: 'active', hand: true}]->(kyiv),
					  (hand)-[:AID {id: 'aid-hand', status: 'around', hand: true}]->(kyiv),
					  (:Entity:City {name: 'Nobody', hand: true})-[:AGREEMENT {id: 'agreement-hand', status: 'active'}]->(kyiv),
					  (:Entity:City {name: 'Nobody', hand: true}), (:Entity:City {id: 7, hand: true}),
					  (:Entity:City {id: 'zz-hand-country', country: 7, hand: true}),
					  (:Entity:City {id: 'zz-hand-datasets', datasets: 'seed', hand: true}), (:Entity {hand: true}),
					  (:Entity {id: 'zz-hand-of-no-type', name: 'Hand', hand: true}),
					  (:Dataset {name: 'test-empty', title: 'Empty', licence: 'none', version: 'none', hand: true})
					""");
	}

	@AfterAll
	void takeOut() {
		this.hand.write("MATCH (n {hand: true}) DETACH DELETE n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/paths?from=ua-dnipro&to=ua-kyiv", "/api/network", "/api/clusters", "/api/rankings",
			"/api/entities/ua-dnipro/reach", "/api/network?dataset=test-empty", "/api/clusters?dataset=test-empty",
			"/api/clusters?dataset=test-empty&algorithm=leiden", "/api/rankings?dataset=test-empty",
			"/api/clusters?dataset=test-empty&algorithm=components" })
	void stopsNothing(String address) {
		Answer answer = this.api.get(address);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

	@Test
	void importsPassOverEntitiesOfNoType(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("cities.csv"), "id,name,country\nA,Handville,Poland\nB,Handburg,Poland\n");
		Files.writeString(folder.resolve("ties.csv"), "from,to\nA,B\n");
		SourceReport report = this.imports.load(new Dataset("test-hand", "Hand", "test"), new CsvNetwork(folder),
				folder.resolve("rejects.csv"), Progress.UNSEEN);
		this.removal.remove("test-hand");
		assertThat(report.created()).isEqualTo(2);
		assertThat(report.facts()).isOne();
	}

	@Test
	void anEntityWithoutSpellingsHasNone() {
		Answer answer = this.api.get("/api/entities/zz-hand");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.at("/entity/names").toString()).isEqualTo("[]");
	}

	@Test
	void factsWithoutAnIdOrAStatusAreNoSteps() {
		Answer answer = this.api.get("/api/paths?from=zz-hand&to=ua-kyiv");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.at("/paths").toString()).isEqualTo("[]");
	}

	@Test
	void factsWithoutAStatusAreCountedAsTheyAreListed() {
		Answer listed = this.api.get("/api/entities/zz-hand/facts?types=AGREEMENT");
		assertThat(listed.at("/total").asInt()).isEqualTo(2);
		assertThat(this.api.get("/api/entities/zz-hand").at("/factCounts/AGREEMENT").asInt()).isEqualTo(2);
	}

}
