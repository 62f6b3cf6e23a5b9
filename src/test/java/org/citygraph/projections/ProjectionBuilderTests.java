package org.citygraph.projections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.jobs.Running;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieIndex;
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

	private final TieIndex index = TieIndex.builder()
		.addNode(ACCORD, EntityType.ACCORD, null, Set.of())
		.addNode(GERMAN, EntityType.CITY, "DE", Set.of())
		.addNode(FINNISH, EntityType.CITY, "FI", Set.of())
		.addNode(OTHER, EntityType.CITY, "FI", Set.of())
		.addFact(fact(FactType.MEMBER_OF, "m-a", GERMAN, ACCORD))
		.addFact(fact(FactType.MEMBER_OF, "m-b", FINNISH, ACCORD))
		.addFact(fact(FactType.MEMBER_OF, "m-c", OTHER, ACCORD))
		.addFact(fact(FactType.AGREEMENT, "a-1", GERMAN, FINNISH))
		.addFact(fact(FactType.AGREEMENT, "a-2", FINNISH, GERMAN))
		.addFact(fact(FactType.AGREEMENT, "a-3", FINNISH, OTHER))
		.build();

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
		Projection projection = projection(new ProjectionQuestion(nodes, accords, parallel));
		assertThat(ties(projection)).hasToString(ties);
		assertThat(projection.receipt(Instant.now(), "test", Map.of(), Gds.method("test", null)).data().facts())
			.as("facts that made ties")
			.isEqualTo(facts);
	}

	@Test
	void aPartNeedsLessMemory() {
		FactFilter part = new FactFilter(null, null, null, "other", null, null);
		FactFilter all = new FactFilter(null, null, null, null, null, null);
		ProjectionQuestion cities = new ProjectionQuestion("cities", null, null);
		assertThat(ProjectionBuilder.need(this.index, cities, all).bytes()).isGreaterThan(4 * 200);
		assertThat(ProjectionBuilder.need(this.index, cities, part).bytes()).isLessThan(100);
	}

	private Projection projection(ProjectionQuestion question) {
		FactFilter all = new FactFilter(null, null, null, null, null, null);
		return new ProjectionBuilder(this.index, question, all, Map.of(ACCORD, Set.of(GERMAN, FINNISH)), Running.UNSEEN)
			.build(new Projection.Asked(Map.of(), List.of()));
	}

	private static Map<String, Double> ties(Projection projection) {
		Map<String, Double> ties = new TreeMap<>();
		int[][] neighbours = projection.neighbours();
		double[][] weights = projection.weights();
		for (int node = 0; node < neighbours.length; node++) {
			for (int i = 0; i < neighbours[node].length; i++) {
				if (node < neighbours[node][i]) {
					ties.put(projection.id(node) + " " + projection.id(neighbours[node][i]), weights[node][i]);
				}
			}
		}
		return ties;
	}

}
