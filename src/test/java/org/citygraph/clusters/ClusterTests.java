package org.citygraph.clusters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.citygraph.graph.EntityRef;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Projection;
import org.citygraph.projections.TestNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Clusters of networks whose clusters are known. */
class ClusterTests {

	private static final TestNetwork RING = TestNetwork.ringOfCliques(6, 5);

	@ParameterizedTest
	@EnumSource(value = Algorithm.class, names = { "LOUVAIN", "LEIDEN" })
	void cliquesAreCommunities(Algorithm algorithm) {
		Clustering clustering = clustering(RING, algorithm, 3);
		assertThat(clustering.clusters()).hasSize(6).allMatch((nodes) -> nodes.length == 5);
		assertThat(clustering.clusters()).allMatch((nodes) -> clustering.ties(nodes).within() == 10)
			.allMatch((nodes) -> clustering.ties(nodes).out() == 2);
		assertThat(clustering.modularity()).as("10/66 - (22/132)^2, six times")
			.isCloseTo(6 * (10 / 66.0 - Math.pow(22 / 132.0, 2)), within(1e-6));
		assertThat(Objects.requireNonNull(clustering.stability()).mean()).isCloseTo(1, within(1e-9));
	}

	@Test
	void theKarateClubPartsAsIsKnown() {
		for (Algorithm algorithm : List.of(Algorithm.LEIDEN, Algorithm.LOUVAIN)) {
			assertThat(clustering(TestNetwork.karateClub(), algorithm, 0).modularity())
				.as("the best there is: 0.4197896")
				.isBetween(0.41, 0.41979);
		}
		assertThat(clustering(TestNetwork.karateClub(), Algorithm.KCORE, 0).clusters())
			.extracting((nodes) -> nodes.length)
			.containsExactlyInAnyOrder(1, 11, 12, 10);
	}

	@Test
	void levelsAreOfGrowingClusters() {
		Clustering ring = clustering(TestNetwork.ringOfCliques(60, 4), Algorithm.LOUVAIN, 0);
		assertThat(ring.levels()).hasSizeGreaterThan(1)
			.isSortedAccordingTo(Comparator.comparingDouble(Clustering.Level::modularity));
		assertThat(ring.levels().getFirst().clusters()).as("one of each clique").isEqualTo(60);
		assertThat(ring.level(1).clusters()).hasSize(60).allMatch((nodes) -> nodes.length == 4);
		assertThat(ring.level(1).modularity()).isCloseTo(ring.levels().getFirst().modularity(), within(1e-9));
		assertThat(ring.level(ring.levels().size()).clusters()).isEqualTo(ring.clusters())
			.hasSizeLessThan(60)
			.allSatisfy((nodes) -> assertThat(nodes.length % 4).isZero());
	}

	@Test
	void halfOfAStarsMembersAreTiedToItsCentre() {
		Clustering star = clustering(TestNetwork.star(9), Algorithm.COMPONENTS, 0);
		assertThat(star.common(star.clusters().getFirst())).containsExactly(new Clustering.Common(0, 8));
		Clustering pair = clustering(TestNetwork.path(2), Algorithm.COMPONENTS, 0);
		assertThat(pair.common(pair.clusters().getFirst())).as("one tie is nothing in common").isEmpty();
	}

	@Test
	void labelsDoNotLeaveTheirComponents() {
		Clustering clustering = clustering(TestNetwork.of(7, "0-1,1-2,0-2,3-4,4-5,3-5"), Algorithm.LABEL_PROPAGATION,
				2);
		assertThat(clustering.clusters()).extracting((nodes) -> nodes.length).containsExactly(3, 3, 1);
		assertThat(Objects.requireNonNull(clustering.stability()).least()).isCloseTo(1, within(1e-9));
	}

	@Test
	void componentsKeepIsolatedNodes() {
		Clustering clustering = clustering(TestNetwork.of(6, "0-1,1-2,3-4"), Algorithm.COMPONENTS, 5);
		assertThat(clustering.clusters()).extracting((nodes) -> nodes.length).containsExactly(3, 2, 1);
		assertThat(clustering.clusters().getFirst()).as("by degree").containsExactly(1, 0, 2);
		assertThat(clustering.stability()).isNull();
		assertThat(clustering(TestNetwork.of(2, ""), Algorithm.LOUVAIN, 0).modularity()).isNull();
	}

	@Test
	void isLabelledByItsForemostMembersAndKeepsItsSizeWhenAbridged() {
		Clustering clustering = clustering(TestNetwork.star(5), Algorithm.COMPONENTS, 0);
		Map<String, EntityRef> named = new HashMap<>();
		List<String> names = List.of("Riga", "Lyon", "Paris", "Rome", "Union");
		IntStream.range(0, 5).forEach((node) -> {
			String id = clustering.projection().id(node);
			named.put(id, new EntityRef(id, "City", names.get(node)));
		});
		Cluster all = Cluster.of(clustering, clustering.clusters().getFirst(), 5, List.of(), named);
		assertThat(all.label()).isEqualTo("Riga, Lyon, Paris and 2 more");
		assertThat(all.id()).isEqualTo(clustering.projection().id(0));
		Cluster abridged = Cluster.of(clustering, clustering.clusters().getFirst(), 2, List.of(), named);
		assertThat(abridged.members()).extracting(EntityRef::name).containsExactly("Riga", "Lyon");
		assertThat(abridged.size()).isEqualTo(5);
	}

	@Test
	void sharedInformationIsOneOfTheSameAndNothingOfTheIndependent() {
		Partition halves = Partition.of(8, (node) -> node / 4);
		assertThat(halves.sharedInformation(Partition.of(8, (node) -> 7 - node / 4))).isCloseTo(1, within(1e-12));
		assertThat(halves.sharedInformation(Partition.of(8, (node) -> node % 4))).isCloseTo(0, within(1e-12));
		assertThat(halves.sharedInformation(Partition.of(8, (node) -> node / 2))).as("2 ln 2 / (ln 2 + ln 4)")
			.isCloseTo(2 / 3.0, within(1e-12));
	}

	private static Clustering clustering(TestNetwork network, Algorithm algorithm, int runs) {
		Communities communities = new Communities(Running.UNSEEN);
		Projection projection = network.projection();
		Communities.Found found = communities.find(algorithm, projection.graph());
		return new Clustering(projection, algorithm, found, (runs > 0 && algorithm.optimises())
				? Stability.of(projection, algorithm, found.partition(), runs, communities) : null);
	}

}
