package org.citygraph.statistics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.TestNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Figures agree with their formulas, with igraph and with NetworkX to six digits. */
@Execution(ExecutionMode.CONCURRENT)
class StatisticsTests {

	private static final Offset<Double> SIX_DIGITS = within(1e-6);

	private static final Path SISTER_CITIES = Path.of("../shared/data/sister-cities-2013/ties.csv");

	@Test
	void aPath() {
		int n = 10;
		Figures path = figures(TestNetwork.path(n));
		assertThat(path.ties()).isEqualTo(n - 1);
		assertThat(path.components()).isEqualTo(1);
		assertThat(path.triangles()).isZero();
		assertThat(path.clustering()).isZero();
		assertThat(path.distances().meanDistance()).isCloseTo((n + 1) / 3.0, SIX_DIGITS);
		assertThat(path.distances().diameter()).isEqualTo(n - 1);
		assertThat(path.distances().medianDistance()).isEqualTo(3);
		assertThat(path.distances().effectiveDiameter90()).as("of 45 pairs, 39 are within 6 and 42 within 7")
			.isCloseTo(6 + 1.5 / 3, SIX_DIGITS);
	}

	@Test
	void aStar() {
		Figures star = figures(TestNetwork.star(5));
		assertThat(star.assortativity()).isCloseTo(-1, SIX_DIGITS);
		assertThat(star.degreeGini()).as("(4, 1, 1, 1, 1)").isCloseTo(0.3, SIX_DIGITS);
		assertThat(star.density()).isCloseTo(0.4, SIX_DIGITS);
		assertThat(star.meanDegree()).isCloseTo(1.6, SIX_DIGITS);
	}

	@Test
	void aCompleteNetwork() {
		Figures complete = figures(TestNetwork.complete(6));
		assertThat(complete.triangles()).isEqualTo(20);
		assertThat(complete.clustering()).isEqualTo(1);
		assertThat(complete.meanLocalClustering()).isEqualTo(1);
		assertThat(complete.degreeGini()).isCloseTo(0, SIX_DIGITS);
		assertThat(complete.assortativity()).as("all degrees are equal").isNull();
		assertThat(complete.maxCoreness()).isEqualTo(5);
		assertThat(complete.distances().diameter()).isEqualTo(1);
	}

	@Test
	void aRingOfCliques() {
		Figures ring = figures(TestNetwork.ringOfCliques(4, 5));
		assertThat(ring.ties()).isEqualTo(4 * 10 + 4);
		assertThat(ring.triangles()).isEqualTo(4 * 10);
		assertThat(ring.clustering()).as("120 of 4 * (3 * 6 + 2 * 10)").isCloseTo(120 / 152.0, SIX_DIGITS);
		assertThat(ring.meanLocalClustering()).as("1 for three of five, 6 of 10 for two")
			.isCloseTo((3 + 2 * 0.6) / 5, SIX_DIGITS);
	}

	@Test
	void onlyTheGiantComponentHasDistances() {
		Figures figures = figures(TestNetwork.of(7, "0-1,1-2,3-4"));
		assertThat(figures.components()).isEqualTo(4);
		assertThat(figures.giantComponent()).isEqualTo(3);
		assertThat(figures.distances().meanDistance()).isCloseTo(4 / 3.0, SIX_DIGITS);
	}

	@Test
	void theDiameterOfALargeNetworkIsSoughtFromItsMostDistantNodes() {
		int leaves = Gds.MOST_EXACT;
		List<int[]> ties = new ArrayList<>(TestNetwork.star(leaves + 1).ties());
		for (int tail = 0; tail < 2; tail++) {
			for (int i = 0; i < 10; i++) {
				int end = leaves + 1 + 10 * tail + i;
				ties.add(new int[] { (i == 0) ? 0 : end - 1, end });
			}
		}
		Figures.Distances distances = figures(new TestNetwork(leaves + 21, ties)).distances();
		assertThat(distances.distanceSources()).isEqualTo(1_000);
		assertThat(distances.diameter()).as("from the end of one tail to that of the other").isEqualTo(20);
	}

	@Test
	void nothingIsDefinedOfNothing() {
		Figures figures = figures(TestNetwork.of(2, ""));
		assertThat(figures.clustering()).isNull();
		assertThat(figures.assortativity()).isNull();
		assertThat(figures.degreeGini()).isNull();
		assertThat(figures.distances().meanDistance()).isNull();
		assertThat(figures.components()).isEqualTo(2);
	}

	@Test
	void agreesWithIgraphAndNetworkxOnTheKarateClub(@TempDir Path folder) throws Exception {
		TestNetwork club = TestNetwork.karateClub();
		JsonNode others = club.measuredByOthers(folder, "statistics", "networkx");
		agrees(figures(club), others);
		assertThat(figures(club).assortativity()).isCloseTo(others.at("/networkx/assortativity").asDouble(),
				SIX_DIGITS);
		assertThat(figures(club).clustering()).isCloseTo(others.at("/networkx/clustering").asDouble(), SIX_DIGITS);
	}

	@Test
	void agreesWithIgraphOnAPublishedNetwork(@TempDir Path folder) throws Exception {
		assumeThat(Files.exists(SISTER_CITIES)).as("%s is there", SISTER_CITIES).isTrue();
		TestNetwork network = TestNetwork.read(SISTER_CITIES);
		agrees(figures(network), network.measuredByOthers(folder, "statistics"));
	}

	private static void agrees(Figures ours, JsonNode theirs) {
		assertThat(ours.components()).isEqualTo(theirs.path("components").asInt());
		assertThat(ours.giantComponent()).isEqualTo(theirs.path("giantComponent").asInt());
		assertThat(ours.triangles()).isEqualTo(theirs.path("triangles").asLong());
		assertThat(ours.maxCoreness()).isEqualTo(theirs.path("maxCoreness").asInt());
		assertThat(ours.distances().diameter()).isEqualTo(theirs.path("diameter").asInt());
		assertThat(ours.distances().medianDistance()).isEqualTo(theirs.path("medianDistance").asInt());
		Map.of("density", ours.density(), "clustering", ours.clustering(), "meanLocalClustering",
				ours.meanLocalClustering(), "assortativity", ours.assortativity(), "meanDistance",
				ours.distances().meanDistance())
			.forEach((name, value) -> assertThat(value).as(name).isCloseTo(theirs.path(name).asDouble(), SIX_DIGITS));
	}

	private static Figures figures(TestNetwork network) {
		return new Statistics(network.projection(), Running.UNSEEN).figures();
	}

}
