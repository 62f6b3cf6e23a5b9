package org.citygraph.projections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.jobs.Running;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An accord of a German city and two Finnish ones, of which the first two are its hosts
 * and have two agreements besides; the Finnish ones have one.
 */
class ProjectionBuilderTests {

	private static final String ACCORD = "accord-of-three";

	private static final String GERMAN = "de-a";

	private static final String FINNISH = "fi-b";

	private static final String OTHER = "fi-c";

	private final TieIndex index = parties().addFact(fact(FactType.AGREEMENT, "a-1", GERMAN, FINNISH))
		.addFact(fact(FactType.AGREEMENT, "a-2", FINNISH, GERMAN))
		.addFact(fact(FactType.AGREEMENT, "a-3", FINNISH, OTHER))
		.build();

	private static TieIndexBuilder parties() {
		return TieIndex.builder()
			.addNode(ACCORD, EntityType.ACCORD, null, Set.of())
			.addNode(GERMAN, EntityType.CITY, "DE", Set.of())
			.addNode(FINNISH, EntityType.CITY, "FI", Set.of())
			.addNode(OTHER, EntityType.CITY, "FI", Set.of())
			.addFact(fact(FactType.MEMBER_OF, "m-a", GERMAN, ACCORD))
			.addFact(fact(FactType.MEMBER_OF, "m-b", FINNISH, ACCORD))
			.addFact(fact(FactType.MEMBER_OF, "m-c", OTHER, ACCORD));
	}

	private static TieFact fact(FactType type, String id, String from, String to) {
		return new TieFact(id, from, to, type, "twinning", Status.ACTIVE, "seed", null, null, null, null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cities    | star     | once    | {de-a fi-b=1.0, de-a fi-c=1.0, fi-b fi-c=1.0}                | 6
			cities    | star     | counted | {de-a fi-b=3.0, de-a fi-c=1.0, fi-b fi-c=2.0}                | 6
			cities    | clique   | counted | {de-a fi-b=3.0, de-a fi-c=1.0, fi-b fi-c=2.0}                | 6
			cities    | weighted | once    | {de-a fi-b=1.5, de-a fi-c=0.5, fi-b fi-c=1.5}                | 6
			cities    | weighted | counted | {de-a fi-b=2.5, de-a fi-c=0.5, fi-b fi-c=1.5}                | 6
			cities    |          | counted | {de-a fi-b=2.0, fi-b fi-c=1.0}                               | 3
			countries |          | once    | {country-de country-fi=1.0}                                  | 2
			countries |          | counted | {country-de country-fi=2.0}                                  | 2
			countries | clique   | once    | {country-de country-fi=2.0}                                  | 5
			countries | clique   | counted | {country-de country-fi=4.0}                                  | 5
			countries | weighted | once    | {country-de country-fi=2.0}                                  | 5
			""")
	void tiesAndTheirWeights(String nodes, String accords, String parallel, String ties, long facts) {
		Projection projection = projection(this.index, new ProjectionQuestion(nodes, accords, parallel, null));
		assertThat(ties(projection)).hasToString(ties);
		assertThat(receipt(projection).data().facts()).as("facts that made ties").isEqualTo(facts);
	}

	/**
	 * The German city gave the Finnish ones twice and once; one of these gave once back.
	 * What ended ties nobody.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					cities    |        | once    | natural | {de-a fi-b=1.0, de-a fi-c=1.0, fi-b de-a=1.0, fi-b fi-c=1.0, fi-c fi-b=1.0} | 5
					cities    |        | once    | reverse | {de-a fi-b=1.0, fi-b de-a=1.0, fi-b fi-c=1.0, fi-c de-a=1.0, fi-c fi-b=1.0} | 5
					cities    |        | counted | natural | {de-a fi-b=2.0, de-a fi-c=1.0, fi-b de-a=1.0, fi-b fi-c=1.0, fi-c fi-b=1.0} | 5
					cities    |        | counted | reverse | {de-a fi-b=1.0, fi-b de-a=2.0, fi-b fi-c=1.0, fi-c de-a=1.0, fi-c fi-b=1.0} | 5
					cities    | clique | once    | natural | {de-a fi-b=1.0, de-a fi-c=1.0, fi-b de-a=1.0, fi-b fi-c=1.0, fi-c de-a=1.0, fi-c fi-b=1.0} | 8
					cities    | star   | once    | natural | {de-a fi-b=1.0, de-a fi-c=1.0, fi-b de-a=1.0, fi-b fi-c=1.0, fi-c de-a=1.0, fi-c fi-b=1.0} | 8
					cities    | weighted | once  | natural | {de-a fi-b=1.5, de-a fi-c=1.5, fi-b de-a=1.5, fi-b fi-c=1.5, fi-c de-a=0.5, fi-c fi-b=1.5} | 8
					entities  |        | once    | reverse | {accord-of-three de-a=1.0, accord-of-three fi-b=1.0, accord-of-three fi-c=1.0, de-a fi-b=1.0, fi-b de-a=1.0, fi-b fi-c=1.0, fi-c de-a=1.0, fi-c fi-b=1.0} | 8
					countries |        | counted | natural | {country-de country-fi=3.0, country-fi country-de=1.0} | 4
					countries |        | counted | reverse | {country-de country-fi=1.0, country-fi country-de=3.0} | 4
					""")
	void directedTiesRunAsTheirFactsDo(String nodes, String accords, String parallel, String orientation, String ties,
			long facts) {
		TieIndex giving = parties().addFact(fact(FactType.AGREEMENT, "a-3", FINNISH, OTHER))
			.addFact(fact(FactType.AID, "g-4", GERMAN, OTHER))
			.addFact(fact(FactType.AID, "g-3", FINNISH, GERMAN))
			.addFact(fact(FactType.AID, "g-1", GERMAN, FINNISH))
			.addFact(fact(FactType.AID, "g-2", GERMAN, FINNISH))
			.addFact(new TieFact("g-5", OTHER, GERMAN, FactType.AID, "money", Status.ENDED, "seed", null, null, null,
					null))
			.build();
		Projection projection = projection(giving, new ProjectionQuestion(nodes, accords, parallel, orientation));
		assertThat(ties(projection)).hasToString(ties).hasSize((int) projection.tieCount());
		assertThat(receipt(projection).data().facts()).isEqualTo(facts);
		assertThat(receipt(projection).projection()).contains("(" + orientation + ")");
	}

	@Test
	void aPartNeedsLessMemory() {
		FactFilter part = new FactFilter(null, null, null, "other", null, null);
		FactFilter all = new FactFilter(null, null, null, null, null, null);
		ProjectionQuestion cities = new ProjectionQuestion("cities", null, null, null);
		assertThat(ProjectionBuilder.need(this.index, cities, all).bytes()).isGreaterThan(4 * 200);
		ProjectionQuestion directed = new ProjectionQuestion("cities", null, null, "natural");
		assertThat(ProjectionBuilder.need(this.index, directed, all).bytes())
			.isGreaterThan(ProjectionBuilder.need(this.index, cities, all).bytes());
		assertThat(ProjectionBuilder.need(this.index, cities, part).bytes()).isLessThan(100);
	}

	private static Receipt receipt(Projection projection) {
		return projection.receipt(Instant.now(), "test", Map.of(), Gds.method("test", null));
	}

	private static Projection projection(TieIndex index, ProjectionQuestion question) {
		FactFilter all = new FactFilter(null, null, null, null, null, null);
		return new ProjectionBuilder(index, question, all, Map.of(ACCORD, Set.of(GERMAN, FINNISH)), Running.UNSEEN)
			.build(new Projection.Asked(Map.of(), List.of()));
	}

	private static Map<String, Double> ties(Projection projection) {
		Map<String, Double> ties = new TreeMap<>();
		int[][] neighbours = projection.neighbours();
		double[][] weights = projection.weights();
		for (int node = 0; node < neighbours.length; node++) {
			for (int i = 0; i < neighbours[node].length; i++) {
				if (projection.isDirected() || node < neighbours[node][i]) {
					ties.put(projection.id(node) + " " + projection.id(neighbours[node][i]), weights[node][i]);
				}
			}
		}
		return ties;
	}

}
