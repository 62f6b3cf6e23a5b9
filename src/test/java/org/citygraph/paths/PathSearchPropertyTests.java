package org.citygraph.paths;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.ties.TestFacts;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the search against {@link EveryRoute} on small networks with many parallel facts,
 * a few countries, and any filter.
 */
class PathSearchPropertyTests {

	private static final List<String> IDS = List.of("a", "b", "c", "c-1", "c-10", "d", "y", "z");

	private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

	@Property(tries = 3000)
	void findsExactlyTheFirstOfAllRoutesInOrder(@ForAll("networks") Network network,
			@ForAll("filters") TieFilter filter, @ForAll @IntRange(min = 1, max = 25) int k,
			@ForAll @IntRange(min = 1, max = 7) int maxLength) {
		assertThat(find(network, filter, k, maxLength))
			.isEqualTo(EveryRoute.best(network, filter, "a", "z", k, maxLength));
	}

	@Property(tries = 1000)
	void findsExactlyTheFirstOfAllRoutesWhereEveryFactCounts(@ForAll("denseNetworks") Network network,
			@ForAll @IntRange(min = 1, max = 25) int k, @ForAll @IntRange(min = 1, max = 7) int maxLength) {
		assertThat(find(network, everything(), k, maxLength))
			.isEqualTo(EveryRoute.best(network, everything(), "a", "z", k, maxLength));
	}

	@Property(tries = 3000)
	void findsExactlyTheFirstConnectionsOfTwoGroups(@ForAll("networks") Network network,
			@ForAll("filters") TieFilter filter, @ForAll @IntRange(min = 1, max = 7) int most,
			@ForAll @IntRange(min = 1, max = 7) int maxLength, @ForAll @IntRange(min = 0, max = 3) int cut) {
		assertThat(findBetweenGroups(network, filter, most, maxLength, cut)).isEqualTo(EveryRoute.betweenGroups(network,
				filter, firstGroup(network, cut), lastGroup(network, cut), most, maxLength));
	}

	@Property(tries = 2000)
	void findsExactlyTheFirstConnectionsOfTwoGroupsWhereEveryFactCounts(@ForAll("sparseNetworks") Network network,
			@ForAll @IntRange(min = 1, max = 7) int most, @ForAll @IntRange(min = 1, max = 7) int maxLength,
			@ForAll @IntRange(min = 0, max = 3) int cut) {
		assertThat(findBetweenGroups(network, everything(), most, maxLength, cut)).isEqualTo(EveryRoute
			.betweenGroups(network, everything(), firstGroup(network, cut), lastGroup(network, cut), most, maxLength));
	}

	@Property
	void routesAreSimpleAndDistinct(@ForAll("denseNetworks") Network network) {
		List<Route> routes = find(network, everything(), 25, 7);
		assertThat(routes).extracting(Route::nodes).doesNotHaveDuplicates();
		assertThat(routes).allSatisfy((route) -> assertThat(route.nodes()).doesNotHaveDuplicates());
	}

	@Property
	void neverPassesACountryNorWhatIsAvoided(@ForAll("networks") Network network, @ForAll("filters") TieFilter filter) {
		assertThat(find(network, filter, 25, 7)).allSatisfy((route) -> {
			List<Network.Node> between = route.nodes().subList(1, route.length()).stream().map(network::node).toList();
			assertThat(between).noneMatch(Network.Node::country)
				.noneMatch((node) -> filter.avoid().contains(node.id()))
				.noneMatch((node) -> filter.avoidCountries().contains(String.valueOf(node.countryCode())));
		});
	}

	@Property
	void searchesOneAfterTheOtherFindWhatEachFindsAlone(@ForAll("denseNetworks") Network network,
			@ForAll("filters") TieFilter filter) {
		TieIndex index = network.index();
		List<Route> forth = find(index, filter, "a", "z");
		List<Route> back = find(index, everything(), "z", "a");
		assertThat(find(index, filter, "a", "z")).isEqualTo(forth);
		assertThat(find(network.index(), filter, "a", "z")).isEqualTo(forth);
		assertThat(find(network.index(), everything(), "z", "a")).isEqualTo(back);
	}

	private static List<Route> find(TieIndex index, TieFilter filter, String from, String to) {
		return PathSearch.find(index, filter, from, to, 5, 7, new Deadline(Duration.ofMinutes(1), System::nanoTime));
	}

	@Property
	void theOrderInWhichAnIndexIsFilledDoesNotMatter(@ForAll("denseNetworks") Network network, @ForAll Random random) {
		assertThat(find(network.shuffled(random), everything(), 25, 7)).isEqualTo(find(network, everything(), 25, 7));
	}

	private static List<Route> find(Network network, TieFilter filter, int k, int maxLength) {
		Deadline deadline = new Deadline(Duration.ofMinutes(1), System::nanoTime);
		return PathSearch.find(network.index(), filter, "a", "z", k, maxLength, deadline);
	}

	private static List<Route> findBetweenGroups(Network network, TieFilter filter, int most, int maxLength, int cut) {
		TieIndex index = network.index();
		return GroupSearch.find(index, filter, nodes(index, firstGroup(network, cut)),
				nodes(index, lastGroup(network, cut)), most, maxLength,
				new Deadline(Duration.ofMinutes(1), System::nanoTime));
	}

	private static Set<String> firstGroup(Network network, int cut) {
		return Set.copyOf(network.nodes().stream().map(Network.Node::id).sorted().limit(cut).toList());
	}

	private static Set<String> lastGroup(Network network, int cut) {
		return Set.copyOf(network.nodes()
			.stream()
			.map(Network.Node::id)
			.sorted()
			.skip(cut)
			.filter((id) -> id.compareTo("c-1") > 0)
			.toList());
	}

	private static BitSet nodes(TieIndex index, Set<String> ids) {
		BitSet nodes = new BitSet();
		ids.forEach((id) -> nodes.set(index.node(id).orElseThrow()));
		return nodes;
	}

	private static TieFilter everything() {
		return new TieFilter(Set.of(FactType.values()), Set.of(), Set.of(Status.values()), Set.of(), null, DAY,
				Set.of(), Set.of());
	}

	@Provide
	Arbitrary<Network> networks() {
		Arbitrary<Boolean> countries = Arbitraries.of(true, false, false, false, false, false);
		return networks(countries, facts().list().ofMaxSize(40));
	}

	/**
	 * Networks with many routes, often of one length and strength.
	 */
	@Provide
	Arbitrary<Network> denseNetworks() {
		Arbitrary<TieFact> agreements = Combinators
			.combine(kinds(), Arbitraries.of(Status.ACTIVE, Status.SIGNED), Arbitraries.of(IDS), Arbitraries.of(IDS))
			.as(TestFacts::agreement);
		return networks(Arbitraries.just(false), agreements.list().ofMinSize(10).ofMaxSize(60));
	}

	/** Networks in which some are far from each other. */
	@Provide
	Arbitrary<Network> sparseNetworks() {
		Arbitrary<TieFact> agreements = Combinators
			.combine(kinds(), Arbitraries.of(Status.ACTIVE, Status.SIGNED), Arbitraries.of(IDS), Arbitraries.of(IDS))
			.as(TestFacts::agreement);
		return networks(Arbitraries.just(false), agreements.list().ofMinSize(3).ofMaxSize(14));
	}

	private static Arbitrary<Network> networks(Arbitrary<Boolean> countries, Arbitrary<List<TieFact>> facts) {
		Arbitrary<Node> node = Combinators.combine(countries, codes().injectNull(0.2)).as(Node::new);
		return Combinators
			.combine(node.list().ofSize(IDS.size()), Arbitraries.integers().between(0, IDS.size() - 2), facts)
			.as(PathSearchPropertyTests::network);
	}

	private record Node(boolean country, @Nullable String code) {
	}

	private static Network network(List<Node> properties, int left, List<TieFact> facts) {
		List<Network.Node> nodes = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < IDS.size(); i++) {
			if (i <= left || i == IDS.size() - 1) {
				nodes.add(new Network.Node(IDS.get(i), properties.get(i).country(), properties.get(i).code()));
				ids.add(IDS.get(i));
			}
		}
		List<TieFact> kept = new ArrayList<>();
		for (TieFact fact : facts) {
			if (ids.contains(fact.from()) && ids.contains(fact.to())) {
				kept.add(TestFacts.withId(fact, "fact-" + kept.size()));
			}
		}
		return new Network(nodes, kept);
	}

	private static Arbitrary<TieFact> facts() {
		Arbitrary<FactType> types = Arbitraries.of(FactType.AGREEMENT, FactType.AGREEMENT, FactType.AID,
				FactType.MEMBER_OF, FactType.ACTIVITY, FactType.SEEKS);
		return Combinators
			.combine(Arbitraries.of(IDS), Arbitraries.of(IDS), types, kinds().injectNull(0.2),
					Arbitraries.of(Status.class), datasets(), periods(), periods())
			.as((from, to, type, kind, status, dataset, valid, known) -> new TieFact("unnamed", from, to, type, kind,
					status, dataset, valid.from(), valid.to(), known.from(), known.to()));
	}

	private record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
	}

	private static Arbitrary<Period> periods() {
		return Combinators.combine(days().injectNull(0.6), days().injectNull(0.6)).as(Period::new);
	}

	@Provide
	Arbitrary<TieFilter> filters() {
		return Combinators.combine(Arbitraries.of(FactType.class).set().ofMinSize(4), kinds().set().ofMaxSize(2),
				Arbitraries.of(Status.class).set(), datasets().set(), days().injectNull(0.6), days().injectNull(0.6),
				Arbitraries.of(IDS.subList(1, IDS.size() - 1)).set().ofMaxSize(2), codes().set().ofMaxSize(1))
			.as(TieFilter::new);
	}

	private static Arbitrary<String> kinds() {
		return Arbitraries.of("twinning", "friendship", "memorandum", "money");
	}

	private static Arbitrary<String> datasets() {
		return Arbitraries.of("seed", "other");
	}

	private static Arbitrary<String> codes() {
		return Arbitraries.of("PL", "UA", "FI");
	}

	private static Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(-1, 1).map(DAY::plusDays);
	}

}
