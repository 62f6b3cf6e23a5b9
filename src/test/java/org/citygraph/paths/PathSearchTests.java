package org.citygraph.paths;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.graph.Status;
import org.citygraph.ties.TestFacts;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PathSearchTests {

	private static final Network.Node POLAND = new Network.Node("country-pl", true, "PL");

	@Test
	void shorterRoutesComeFirstWhateverTheirStrength() {
		TieIndex index = network(TestFacts.agreement("memorandum", Status.DORMANT, "a", "z"),
				TestFacts.twinning("a", "b"), TestFacts.twinning("b", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 5, 6)).containsExactly("a z", "a b z");
	}

	@Test
	void amongEquallyLongRoutesTheStrongerWeakestStepDecides() {
		TieIndex index = network(TestFacts.twinning("a", "b"), TestFacts.agreement("project", Status.ACTIVE, "b", "z"),
				TestFacts.agreement("friendship", Status.ACTIVE, "a", "c"),
				TestFacts.agreement("friendship", Status.ACTIVE, "c", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 5, 6)).containsExactly("a c z", "a b z");
	}

	@Test
	void amongEquallyStrongRoutesTheIdsDecide() {
		TieIndex index = network(TestFacts.twinning("a", "c"), TestFacts.twinning("c", "z"),
				TestFacts.twinning("a", "b"), TestFacts.twinning("b", "z"), TestFacts.twinning("a", "b-2"),
				TestFacts.twinning("b-2", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 2, 6)).containsExactly("a b z", "a b-2 z");
	}

	@Test
	void behindAWeakStepTheIdsDecideAndNotTheStrengthOfTheRest() {
		TieIndex index = network(TestFacts.agreement("project", Status.DORMANT, "a", "m"), TestFacts.twinning("m", "b"),
				TestFacts.twinning("b", "z"), TestFacts.agreement("friendship", Status.ACTIVE, "m", "c"),
				TestFacts.twinning("c", "z"), TestFacts.twinning("m", "d"), TestFacts.twinning("d", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 3, 6)).containsExactly("a m b z", "a m c z", "a m d z");
	}

	@Test
	void aStepListsAllItsFactsThatCountBestFirst() {
		TieIndex index = network(TestFacts.withId(TestFacts.twinning("z", "a"), "agreement-2"),
				TestFacts.withId(TestFacts.twinning("a", "z"), "agreement-1"),
				TestFacts.agreement("project", Status.ACTIVE, "a", "z"),
				TestFacts.agreement("twinning", Status.ENDED, "a", "z"));
		assertThat(find(index, TestFacts.DEFAULT, 3, 6)).containsExactly(
				new Route(List.of("a", "z"), List.of(List.of("agreement-1", "agreement-2", "agreement-a-z-project"))));
	}

	@Test
	void aStepIsAsStrongAsItsBestFactThatCounts() {
		TieIndex index = network(TestFacts.twinning("a", "c"), TestFacts.twinning("c", "z"),
				TestFacts.agreement("memorandum", Status.ACTIVE, "a", "b"),
				TestFacts.inDataset(TestFacts.twinning("a", "b"), "other"), TestFacts.twinning("b", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 2, 6)).containsExactly("a b z", "a c z");
		assertThat(routes(index, TestFacts.datasets("seed"), 2, 6)).containsExactly("a c z", "a b z");
	}

	@Test
	void aRouteOfMoreThanTheMaximumLengthIsNotFound() {
		TieIndex index = network(TestFacts.twinning("a", "b"), TestFacts.twinning("b", "c"),
				TestFacts.twinning("c", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 1, 2)).isEmpty();
		assertThat(routes(index, TestFacts.DEFAULT, 1, 3)).containsExactly("a b c z");
	}

	@Test
	void aRouteNeverReturnsToANode() {
		TieIndex index = network(TestFacts.twinning("a", "b"), TestFacts.twinning("b", "z"),
				TestFacts.twinning("b", "c"), TestFacts.twinning("c", "d"), TestFacts.twinning("d", "b"));
		assertThat(routes(index, TestFacts.DEFAULT, 25, 12)).containsExactly("a b z");
	}

	@Test
	void aCountryIsOnlyAnEnd() {
		TieIndex index = network(List.of(POLAND), TestFacts.twinning("a", "country-pl"),
				TestFacts.twinning("country-pl", "z"));
		assertThat(routes(index, TestFacts.DEFAULT, 5, 6)).isEmpty();
		assertThat(search(index, TestFacts.DEFAULT, "a", "country-pl", 5, 6)).hasSize(1);
		assertThat(search(index, TestFacts.DEFAULT, "country-pl", "z", 5, 6)).hasSize(1);
	}

	@Test
	void anAvoidedEntityIsNeverPassed() {
		TieIndex index = network(TestFacts.twinning("a", "b"), TestFacts.twinning("b", "z"),
				TestFacts.twinning("a", "c"), TestFacts.twinning("c", "z"));
		TieFilter filter = TestFacts.avoiding(Set.of("b", "unknown"), Set.of());
		assertThat(routes(index, filter, 5, 6)).containsExactly("a c z");
	}

	@Test
	void anAvoidedCountryIsNeverPassedButMayHoldTheEnds() {
		TieIndex index = network(
				List.of(new Network.Node("pl-a", false, "PL"), new Network.Node("pl-b", false, "PL"),
						new Network.Node("pl-c", false, "PL"), new Network.Node("de-d", false, "DE")),
				TestFacts.twinning("pl-a", "pl-b"), TestFacts.twinning("pl-b", "pl-c"),
				TestFacts.twinning("pl-a", "de-d"), TestFacts.twinning("de-d", "pl-c"));
		TieFilter filter = TestFacts.avoiding(Set.of(), Set.of("PL", "XX"));
		assertThat(search(index, filter, "pl-a", "pl-c", 5, 6)).containsExactly("pl-a de-d pl-c");
	}

	@Test
	void noRouteLeadsToAnIsolatedNodeNorToTheStart() {
		TieIndex index = network(List.of(new Network.Node("lonely", false, null)), TestFacts.twinning("a", "z"));
		assertThat(search(index, TestFacts.DEFAULT, "a", "lonely", 3, 6)).isEmpty();
		assertThat(search(index, TestFacts.DEFAULT, "a", "a", 3, 6)).isEmpty();
	}

	@Test
	void anUnknownEndANumberOfRoutesBelowOneAndRoutesTooLongAreRefused() {
		TieIndex index = network(TestFacts.twinning("a", "z"));
		assertThatIllegalArgumentException().isThrownBy(() -> search(index, TestFacts.DEFAULT, "a", "x", 1, 6))
			.withMessage("No node x in the index");
		assertThatIllegalArgumentException().isThrownBy(() -> routes(index, TestFacts.DEFAULT, 0, 6))
			.withMessage("k is 0, must be at least 1");
		assertThatIllegalArgumentException().isThrownBy(() -> routes(index, TestFacts.DEFAULT, 1, 128))
			.withMessage("maxLength is 128, must be at most 127");
	}

	private static TieIndex network(TieFact... facts) {
		return network(List.of(), facts);
	}

	/**
	 * An index of these nodes, these facts, and cities of no country at their other ends.
	 */
	private static TieIndex network(List<Network.Node> nodes, TieFact... facts) {
		Set<String> given = Set.copyOf(nodes.stream().map(Network.Node::id).toList());
		Stream<Network.Node> cities = Stream.of(facts)
			.flatMap((fact) -> Stream.of(fact.from(), fact.to()))
			.distinct()
			.filter((id) -> !given.contains(id))
			.map((id) -> new Network.Node(id, false, null));
		return new Network(Stream.concat(nodes.stream(), cities).toList(), List.of(facts)).index();
	}

	private static List<String> routes(TieIndex index, TieFilter filter, int k, int maxLength) {
		return search(index, filter, "a", "z", k, maxLength);
	}

	private static List<Route> find(TieIndex index, TieFilter filter, int k, int maxLength) {
		return PathSearch.find(index, filter, "a", "z", k, maxLength, aMinute());
	}

	private static List<String> search(TieIndex index, TieFilter filter, String from, String to, int k, int maxLength) {
		return PathSearch.find(index, filter, from, to, k, maxLength, aMinute())
			.stream()
			.map((route) -> String.join(" ", route.nodes()))
			.toList();
	}

	private static Deadline aMinute() {
		return new Deadline(Duration.ofMinutes(1), System::nanoTime);
	}

}
