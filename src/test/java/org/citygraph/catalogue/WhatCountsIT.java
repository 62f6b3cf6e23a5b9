package org.citygraph.catalogue;

import java.util.List;
import java.util.Set;

import org.citygraph.HandWriting;
import org.citygraph.RunningCitygraph;
import org.citygraph.database.Database;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts of which the built-in data has none: an ended accord, a promised gift. */
@RunningCitygraph
class WhatCountsIT {

	private final CatalogueRuns runs;

	private final HandWriting hand;

	private final Database database;

	@Autowired
	WhatCountsIT(Catalogue catalogue, Database database, Driver driver) {
		this.runs = new CatalogueRuns(catalogue, database);
		this.database = database;
		this.hand = new HandWriting(driver);
	}

	@BeforeEach
	void write() {
		this.hand
			.write("""
					CREATE (a:Entity:City {id: 'zz-a', name: 'Alpha', country: 'ZZ', hand: true}),
					  (b:Entity:City {id: 'zz-b', name: 'Beta', country: 'ZZ', hand: true}),
					  (accord:Entity:Accord {id: 'accord-zz', name: 'Pact', kind: 'partnership', status: 'ended', hand: true,
					    validFrom: date('2010-01-01'), validTo: date('2015-12-31')}),
					  (a)-[:MEMBER_OF {id: 'member-of-zz-a', status: 'active', role: 'host'}]->(accord),
					  (b)-[:MEMBER_OF {id: 'member-of-zz-b', status: 'active', role: 'member'}]->(accord),
					  (a)-[:AGREEMENT {id: 'agreement-zz', kind: 'twinning', status: 'active', validFrom: date('2020-01-01')}]->(b),
					  (a)-[:ACTIVITY {id: 'activity-zz-2019', kind: 'visit', status: 'done', validFrom: date('2019-01-01'),
					    validTo: date('2019-12-31')}]->(b),
					  (mayor:Entity:Person {id: 'person-zz', name: 'Mayor of Alpha', hand: true})
					   -[:MEMBER_OF {id: 'member-person-zz', status: 'active', role: 'signatory'}]->
					   (:Entity:Accord {id: 'accord-zz-draft', name: 'Draft', kind: 'solidarity', status: 'draft', hand: true}),
					 (a)-[:AID {id: 'aid-zz', kind: 'money', status: 'signed'}]->(b)
					""");
	}

	@AfterEach
	void takeOut() {
		this.hand.write("MATCH (n {hand: true}) DETACH DELETE n");
	}

	@Test
	void anAccordCountsAsLongAsItHolds() {
		assertThat(this.runs.column("agreement", "agreements/of", "id", "zz-a")).containsExactly("agreement-zz");
		assertThat(this.runs.column("agreement", "agreements/of", "id", "zz-a", "validAt", "2012-01-01"))
			.containsExactly("accord-zz");
		assertThat(this.runs.column("id", "agreements/between", "a", "zz-a", "b", "zz-b"))
			.containsExactly("agreement-zz");
		assertThat(this.runs.column("id", "agreements/between", "a", "zz-a", "b", "zz-b", "history", "true"))
			.containsExactly("agreement-zz", "accord-zz");
	}

	@Test
	void theHostOfWhatEndedIsTheMiddleOfAStarOnlyWhereEndedOnesCount() {
		assertThat(hubs(Set.of(Status.ENDED))).containsExactly("zz-a");
		assertThat(hubs(Set.of(Status.ACTIVE))).isEmpty();
		assertThat(hubs(null)).isEmpty();
	}

	private List<String> hubs(@Nullable Set<Status> statuses) {
		FactFilter filter = new FactFilter(null, null, statuses, null, null, null);
		return this.database.read("projections/hubs", filter.parameters(FactType.ties()))
			.stream()
			.filter((row) -> row.get("accord").asString().equals("accord-zz"))
			.map((row) -> row.get("party").asString())
			.toList();
	}

	@Test
	void whoIsPartyToAnAccordSignedIt() {
		assertThat(this.runs.rows("people/signatories", "person", "person-zz")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("agreement", "accord-zz-draft")
				.containsEntry("accord", true)
				.containsEntry("from", null));
		assertThat(this.runs.rows("people/signatories", "person", "person-zz", "validAt", "2024-01-01"))
			.as("a draft never holds")
			.isEmpty();
	}

	@Test
	void accordsMayBeUnsignedOrEnded() {
		assertThat(this.runs.column("agreement", "agreements/unsigned")).contains("accord-zz-draft")
			.doesNotContain("accord-zz", "agreement-zz");
		assertThat(this.runs.column("agreement", "agreements/ended")).containsExactly("accord-zz");
		assertThat(this.runs.column("agreement", "agreements/ended", "before", "2000-01-01")).contains("accord-zz");
	}

	@Test
	void noPathTouchesWhatIsAvoidedNotEvenAtItsEnd() {
		assertThat(this.runs.rows("paths/shortest", "from", "zz-a", "to", "zz-b")).hasSize(1);
		assertThat(this.runs.rows("paths/shortest", "from", "zz-a", "to", "zz-b", "avoid", "zz-a")).isEmpty();
	}

	@Test
	void whatWasBeforeAnAgreementDidNotFollowIt() {
		assertThat(this.runs.column("agreement", "agreements/without-activity", "country", "ZZ"))
			.containsExactly("agreement-zz");
		this.hand
			.write("""
					MATCH (a {id: 'zz-a'}), (b {id: 'zz-b'})
					CREATE (b)-[:ACTIVITY {id: 'activity-zz-2021', kind: 'visit', status: 'done', validFrom: date('2021-01-01'),
					  validTo: date('2021-12-31')}]->(a)
					""");
		assertThat(this.runs.column("agreement", "agreements/without-activity", "country", "ZZ")).isEmpty();
	}

	@Test
	void aPromisedGiftIsNotReceivedYet() {
		assertThat(this.runs.column("aid", "places/cities", "country", "ZZ")).containsOnly(0L);
		assertThat(this.runs.column("aid", "places/cities", "country", "ZZ", "statuses", "signed")).contains(1L);
	}

}
