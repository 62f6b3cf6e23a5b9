package org.citygraph.rankings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Projection;
import org.citygraph.projections.TestNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Measures agree with their formulas, with igraph and with NetworkX to six digits. */
@Execution(ExecutionMode.CONCURRENT)
class CentralitiesTests {

	private static final Offset<Double> SIX_DIGITS = within(1e-6);

	private static final Path SISTER_CITIES = Path.of("../shared/data/sister-cities-2013/ties.csv");

	@Test
	void aStar() {
		int n = 6;
		TestNetwork star = TestNetwork.star(n);
		assertThat(scores(Measure.DEGREE, star)).containsExactly(5, 1, 1, 1, 1, 1);
		assertThat(scores(Measure.BETWEENNESS, star)[0]).isEqualTo((n - 1) * (n - 2) / 2.0);
		assertThat(scores(Measure.CLOSENESS, star)[0]).isEqualTo(1);
		assertThat(scores(Measure.CLOSENESS, star)[1]).isCloseTo(5 / 9.0, SIX_DIGITS);
		assertThat(scores(Measure.HARMONIC, star)[1]).isCloseTo((1 + 4 / 2.0) / 5, SIX_DIGITS);
		assertThat(scores(Measure.EIGENVECTOR, star)[0]).as("a bipartite network, on which powers swing")
			.isCloseTo(1 / Math.sqrt(2), SIX_DIGITS);
		assertThat(scores(Measure.EIGENVECTOR, star)[1]).isCloseTo(1 / Math.sqrt(10), SIX_DIGITS);
		assertThat(scores(Measure.CORENESS, star)).containsOnly(1);
	}

	@Test
	void aPath() {
		int n = 7;
		double[] betweenness = scores(Measure.BETWEENNESS, TestNetwork.path(n));
		assertThat(betweenness).containsExactly(IntStream.range(0, n).mapToDouble((i) -> i * (n - 1.0 - i)).toArray());
	}

	@Test
	void aCompleteNetwork() {
		TestNetwork complete = TestNetwork.complete(5);
		assertThat(scores(Measure.BETWEENNESS, complete)).containsOnly(0);
		assertThat(scores(Measure.CLOSENESS, complete)).containsOnly(1);
		assertThat(scores(Measure.CORENESS, complete)).containsOnly(4);
		assertThat(scores(Measure.PAGERANK, complete)).containsExactly(all(5, 0.2), SIX_DIGITS);
		assertThat(scores(Measure.EIGENVECTOR, complete)).containsExactly(all(5, 1 / Math.sqrt(5)), SIX_DIGITS);
	}

	/** Two eigenvalues are close to each other on a long path, and to another path's. */
	@Test
	void eigenvectorsOfLongPathsHaveTheirClosedFormula() {
		double[] formula = IntStream.rangeClosed(1, 300)
			.mapToDouble((node) -> Math.sin(node * Math.PI / 301))
			.toArray();
		double length = Math.sqrt(DoubleStream.of(formula).map((value) -> value * value).sum());
		assertThat(scores(Measure.EIGENVECTOR, TestNetwork.path(300)))
			.containsExactly(DoubleStream.of(formula).map((value) -> value / length).toArray(), within(1e-8));
		List<int[]> two = new ArrayList<>(TestNetwork.path(60).ties());
		TestNetwork.path(59).ties().forEach((tie) -> two.add(new int[] { tie[0] + 60, tie[1] + 60 }));
		assertThat(Arrays.copyOfRange(scores(Measure.EIGENVECTOR, new TestNetwork(119, two)), 60, 119))
			.as("the component of the lesser eigenvalue")
			.containsExactly(new double[59], within(1e-8));
	}

	/** To the last digit, whichever thread comes first. */
	@Test
	void nodesInEqualPlacesHaveEqualHarmonicCloseness() {
		double[] path = scores(Measure.HARMONIC, TestNetwork.path(300));
		for (int node = 0; node < 150; node++) {
			assertThat(path[node]).isEqualTo(path[299 - node]);
		}
		assertThat(path[0]).isCloseTo(IntStream.range(1, 300).mapToDouble((distance) -> 1.0 / distance).sum() / 299,
				within(1e-9));
	}

	/**
	 * Worked by hand: the middle gives three quarters of what it hands on to the one, a
	 * quarter to the other; the adjacency matrix has the eigenvalue of the root of ten.
	 */
	@Test
	void weightsCount() {
		Centralities centralities = new Centralities(TestNetwork.of(3, "0-1,0-1,0-1,1-2").weighted(), Running.UNSEEN);
		double middle = 0.135 / 0.2775;
		assertThat(centralities.of(Measure.DEGREE).values()).containsExactly(3, 4, 1);
		assertThat(centralities.of(Measure.PAGERANK).values())
			.containsExactly(new double[] { 0.05 + 0.6375 * middle, middle, 0.05 + 0.2125 * middle }, SIX_DIGITS);
		assertThat(centralities.of(Measure.EIGENVECTOR).values())
			.containsExactly(new double[] { 3 / Math.sqrt(20), Math.sqrt(0.5), 1 / Math.sqrt(20) }, SIX_DIGITS);
	}

	/** Values that NetworkX gives, committed, so that they are compared everywhere. */
	@Test
	void theKarateClub() {
		TestNetwork club = TestNetwork.karateClub();
		assertThat(scores(Measure.PAGERANK, club)[33]).isCloseTo(0.1009192, SIX_DIGITS);
		assertThat(scores(Measure.PAGERANK, club)[0]).isCloseTo(0.0969973, SIX_DIGITS);
		assertThat(scores(Measure.BETWEENNESS, club)[0]).isCloseTo(231.0714286, SIX_DIGITS);
		assertThat(scores(Measure.CLOSENESS, club)[0]).isCloseTo(0.5689655, SIX_DIGITS);
		assertThat(scores(Measure.EIGENVECTOR, club)[33]).isCloseTo(0.3733635, SIX_DIGITS);
		assertThat(scores(Measure.CORENESS, club)[33]).isEqualTo(4);
	}

	@Test
	void isolatedNodesAndOtherComponentsHaveWhatTheirDefinitionsSay() {
		TestNetwork network = TestNetwork.of(6, "0-1,1-2,3-4");
		assertThat(scores(Measure.CLOSENESS, network)).containsExactly(new double[] { 2 / 3.0, 1, 2 / 3.0, 1, 1, 0 },
				SIX_DIGITS);
		assertThat(scores(Measure.HARMONIC, network))
			.containsExactly(new double[] { 1.5 / 5, 2 / 5.0, 1.5 / 5, 1 / 5.0, 1 / 5.0, 0 }, SIX_DIGITS);
		assertThat(DoubleStream.of(scores(Measure.PAGERANK, network)).sum()).isCloseTo(1, SIX_DIGITS);
		assertThat(scores(Measure.EIGENVECTOR, network))
			.containsExactly(new double[] { 0.5, Math.sqrt(0.5), 0.5, 0, 0, 0 }, SIX_DIGITS);
		assertThat(scores(Measure.CORENESS, network)[5]).isZero();
	}

	@ParameterizedTest
	@EnumSource(Measure.class)
	void noTiesAtAllIsNoMistake(Measure measure) {
		assertThat(DoubleStream.of(scores(measure, TestNetwork.of(3, "")))).hasSize(3).allMatch(Double::isFinite);
	}

	@Test
	void agreesWithIgraphAndNetworkxOnTheKarateClub(@TempDir Path folder) throws Exception {
		TestNetwork club = TestNetwork.karateClub();
		JsonNode others = club.measuredByOthers(folder, "centralities", "networkx");
		agrees(club, others);
		JsonNode networkx = others.path("networkx");
		assertAgrees(scores(Measure.PAGERANK, club), networkx.path("pagerank"));
		assertAgrees(scores(Measure.CLOSENESS, club), networkx.path("closeness"));
		assertAgrees(scores(Measure.HARMONIC, club), networkx.path("harmonic"));
	}

	/** From the first to the third by two ways, and from there to the last. */
	@Test
	void directedNetworksAreFollowedAlongTheirTies() {
		TestNetwork network = TestNetwork.of(5, "0-1,0-2,1-3,2-3,3-4");
		assertThat(directed(Measure.DEGREE, network)).containsExactly(2, 1, 1, 1, 0);
		assertThat(directed(Measure.BETWEENNESS, network)).containsExactly(0, 1, 1, 3, 0);
		assertThat(directed(Measure.CLOSENESS, network))
			.containsExactly(new double[] { 4 / 7.0, 2 / 3.0, 2 / 3.0, 1, 0 }, SIX_DIGITS);
		assertThat(directed(Measure.HARMONIC, network))
			.containsExactly(new double[] { (2 + 0.5 + 1 / 3.0) / 4, 1.5 / 4, 1.5 / 4, 1 / 4.0, 0 }, SIX_DIGITS);
		assertThat(DoubleStream.of(directed(Measure.PAGERANK, network)).sum()).isCloseTo(1, SIX_DIGITS);
	}

	/** In which some are tied to nobody, and some cannot be reached. */
	@ParameterizedTest
	@ValueSource(ints = { 60, 100, 300 })
	void directedMeasuresAgreeWithIgraphAndNetworkx(int ties, @TempDir Path folder) throws Exception {
		TestNetwork network = randomNetwork(60, ties);
		JsonNode others = network.measuredByOthers(folder, "directed", "networkx");
		for (Measure measure : Measure.values()) {
			assertThat(others.has(measure.parameter())).isEqualTo(measure.followsDirections());
			if (measure.followsDirections()) {
				assertAgrees(directed(measure, network), others.path(measure.parameter()));
			}
		}
		for (Measure measure : List.of(Measure.PAGERANK, Measure.CLOSENESS, Measure.HARMONIC, Measure.BETWEENNESS)) {
			assertAgrees(directed(measure, network), others.path("networkx").path(measure.parameter()));
		}
	}

	@Test
	void directedBetweennessIsEstimatedFromBothEndsOfPaths() {
		Betweenness small = new Betweenness(random(300, 900), Running.UNSEEN);
		assertThat(small.estimated(5, 200).values()).as("from all")
			.containsExactly(small.scores().values(), SIX_DIGITS);
		assertUnbiased(new Betweenness(random(3000, 9000), Running.UNSEEN));
	}

	@ParameterizedTest
	@EnumSource(value = Measure.class, names = { "CLOSENESS", "HARMONIC" })
	void directedClosenessIsEstimatedWithinTheErrorThatItTells(Measure measure) {
		Projection network = random(3000, 9000);
		double[] exact = new Centralities(network, Running.UNSEEN).of(measure).values();
		Scores estimated = new DirectedCloseness(network, Running.UNSEEN, measure == Measure.HARMONIC).scores(50, 400);
		assertThat(Objects.requireNonNull(estimated.sampling()).sources()).isEqualTo(400);
		double error = relativeError(estimated);
		assertThat(error).isBetween(0.001, 0.1);
		assertThat(meanOff(exact, estimated.values())).isBetween(0.1 * error, 3 * error);
		assertThat(IntStream.range(0, exact.length).filter((node) -> estimated.values()[node] == exact[node]).count())
			.as("those that reach few, or nobody")
			.isGreaterThan(100);
	}

	/** How far estimates that are no exact values are off, on average. */
	private static double meanOff(double[] exact, double[] estimates) {
		double[] inexact = IntStream.range(0, exact.length)
			.mapToDouble((node) -> (Math.abs(estimates[node] - exact[node]) > 1e-12) ? exact[node] : 0)
			.toArray();
		return Scores.foremost(inexact)
			.mapToDouble((node) -> Math.abs(estimates[node] / exact[node] - 1))
			.average()
			.orElseThrow();
	}

	/**
	 * Of as many random ties, in which some are tied to nobody and some are not reached.
	 */
	private static Projection random(int nodes, int ties) {
		return randomNetwork(nodes, ties).directed();
	}

	private static TestNetwork randomNetwork(int nodes, int ties) {
		return new TestNetwork(nodes,
				new Random(ties).ints(ties, 0, nodes * nodes)
					.distinct()
					.mapToObj((pair) -> new int[] { pair / nodes, pair % nodes })
					.filter((tie) -> tie[0] != tie[1])
					.toList());
	}

	/** Though most nodes have no tie that leads on. */
	@Test
	void whoStandsBetweenFewDonorsAndManyRecipientsIsExact() {
		int donors = 50;
		int recipients = 21_000;
		List<int[]> ties = new ArrayList<>();
		IntStream.range(0, donors).forEach((donor) -> ties.add(new int[] { 1 + donor, 0 }));
		IntStream.range(0, recipients).forEach((recipient) -> ties.add(new int[] { 0, 1 + donors + recipient }));
		Scores scores = new Betweenness(new TestNetwork(1 + donors + recipients, ties).directed(), Running.UNSEEN)
			.scores();
		assertThat(scores.values()[0]).isEqualTo(donors * recipients);
		assertThat(scores.sampling()).isNull();
	}

	@Test
	void noErrorIsToldWhereNothingWasSeen() {
		Betweenness betweenness = new Betweenness(TestNetwork.of(4, "0-1,2-3").directed(), Running.UNSEEN);
		assertThat(betweenness.estimated(2, 4).values()).containsOnly(0);
		assertThat(Objects.requireNonNull(betweenness.estimated(2, 4).sampling()).relativeError()).isNull();
	}

	/** Worked by hand: the last of a way hands on nothing, as all others jump. */
	@Test
	void aDirectedWalkerFollowsTiesByTheirWeights() {
		assertThat(directed(Measure.PAGERANK, TestNetwork.path(3)))
			.containsExactly(new double[] { 1 / 5.4225, 1.85 / 5.4225, 2.5725 / 5.4225 }, SIX_DIGITS);
		Centralities weighted = new Centralities(TestNetwork.of(3, "0-1,0-1,0-1,0-2").directedAndWeighted(),
				Running.UNSEEN);
		assertThat(weighted.of(Measure.PAGERANK).values())
			.containsExactly(new double[] { 1 / 3.85, 1.6375 / 3.85, 1.2125 / 3.85 }, SIX_DIGITS);
		assertThat(weighted.of(Measure.DEGREE).values()).containsExactly(4, 0, 0);
	}

	@Test
	void directedDistancesNeedMemoryToTurnTiesRound() {
		TestNetwork network = TestNetwork.path(100);
		assertThat(Measure.CLOSENESS.need(network.directed()).bytes())
			.isGreaterThan(Measure.CLOSENESS.need(network.projection()).bytes() + 99 * 100);
	}

	@Test
	void allMeasuresAreAskedForByName() {
		assertThat(Arrays.stream(Measure.values()).map(Measure::parameter).collect(Collectors.joining("|")))
			.isEqualTo(Measure.NAMES);
		assertThat(Measure.ONE_OF_THESE).endsWith(Measure.NAMES.replace("|", ", "));
	}

	private static double relativeError(Scores estimated) {
		return Objects.requireNonNull(Objects.requireNonNull(estimated.sampling()).relativeError());
	}

	private static double[] directed(Measure measure, TestNetwork network) {
		return new Centralities(network.directed(), Running.UNSEEN).of(measure).values();
	}

	@Test
	void agreesWithIgraphOnAPublishedNetwork(@TempDir Path folder) throws Exception {
		assumeThat(Files.exists(SISTER_CITIES)).as("%s is there", SISTER_CITIES).isTrue();
		TestNetwork network = TestNetwork.read(SISTER_CITIES);
		agrees(network, network.measuredByOthers(folder, "centralities"));
	}

	@Test
	void estimatesAreUnbiasedAndTellTheirError() {
		assumeThat(Files.exists(SISTER_CITIES)).as("%s is there", SISTER_CITIES).isTrue();
		assertUnbiased(new Betweenness(TestNetwork.read(SISTER_CITIES).part(6000).projection(), Running.UNSEEN));
	}

	private static void assertUnbiased(Betweenness betweenness) {
		double[] exact = betweenness.scores().values();
		Scores estimated = betweenness.estimated(5, 100);
		double error = relativeError(estimated);
		assertThat(error).isBetween(0.01, 0.3);
		int[] foremost = Scores.foremost(exact).toArray();
		double mean = Arrays.stream(foremost)
			.mapToDouble((node) -> estimated.values()[node] / exact[node])
			.average()
			.orElseThrow();
		assertThat(mean).as("the mean of 100 estimates as a share of the exact values").isCloseTo(1, within(3 * error));
	}

	@ParameterizedTest
	@EnumSource(value = Measure.class, names = { "CLOSENESS", "HARMONIC" })
	void closenessIsEstimatedWithinTheErrorThatItTells(Measure measure) {
		assumeThat(Files.exists(SISTER_CITIES)).as("%s is there", SISTER_CITIES).isTrue();
		TestNetwork network = TestNetwork.read(SISTER_CITIES);
		double[] exact = scores(measure, network);
		ClosenessByDistances estimates = new ClosenessByDistances(network.projection(), Running.UNSEEN,
				measure == Measure.HARMONIC);
		Scores estimated = estimates.scores(50, 400);
		double error = relativeError(estimated);
		assertThat(error).isBetween(0.001, 0.05);
		assertThat(meanOff(exact, estimated.values())).isBetween(0.1 * error, 3 * error);
	}

	@ParameterizedTest
	@EnumSource(value = Measure.class, names = { "CLOSENESS", "HARMONIC" })
	void inSmallComponentsEstimatesAreExact(Measure measure) {
		TestNetwork network = TestNetwork.of(9, "0-1,1-2,3-4,5-6,6-7,7-5");
		ClosenessByDistances estimates = new ClosenessByDistances(network.projection(), Running.UNSEEN,
				measure == Measure.HARMONIC);
		assertThat(estimates.scores(3, 1).values()).containsExactly(scores(measure, network), SIX_DIGITS);
	}

	@Test
	void estimatesAreTheSameEachTime() {
		assumeThat(Files.exists(SISTER_CITIES)).as("%s is there", SISTER_CITIES).isTrue();
		TestNetwork network = TestNetwork.read(SISTER_CITIES);
		double[] first = estimatedHarmonic(network);
		assertThat(estimatedHarmonic(network)).containsExactly(first);
	}

	private static double[] estimatedHarmonic(TestNetwork network) {
		return new ClosenessByDistances(network.projection(), Running.UNSEEN, true).scores(50, 100).values();
	}

	private static void agrees(TestNetwork network, JsonNode others) {
		for (Measure measure : Measure.values()) {
			assertThat(others.has(measure.parameter())).isTrue();
			assertAgrees(scores(measure, network), others.path(measure.parameter()));
		}
	}

	private static void assertAgrees(double[] ours, JsonNode theirs) {
		assertThat(theirs).hasSize(ours.length);
		for (int node = 0; node < ours.length; node++) {
			double expected = theirs.get(node).asDouble();
			assertThat(ours[node]).as("node %d", node)
				.isCloseTo(expected, within(Math.max(1e-6 * Math.abs(expected), 1e-8)));
		}
	}

	private static double[] all(int count, double value) {
		return DoubleStream.generate(() -> value).limit(count).toArray();
	}

	private static double[] scores(Measure measure, TestNetwork network) {
		return new Centralities(network.projection(), Running.UNSEEN).of(measure).values();
	}

}
