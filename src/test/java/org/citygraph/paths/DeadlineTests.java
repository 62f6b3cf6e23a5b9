package org.citygraph.paths;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.citygraph.graph.EntityType;
import org.citygraph.ties.TestFacts;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	@Test
	void aSearchPastItsDeadlineStops() {
		Deadline deadline = new Deadline(Duration.ofMillis(3), clockAdvancingAtEveryLook(Duration.ofMillis(1)));
		assertThatExceptionOfType(SearchTimedOut.class).isThrownBy(() -> longSearch(deadline))
			.withMessageContaining("PT0.003S");
	}

	@Test
	void aSearchWithinItsDeadlineIsDone() {
		assertThat(longSearch(new Deadline(Duration.ofMillis(1), () -> -5L))).hasSize(25);
	}

	@Test
	void whyThereIsNoRouteIsFoundOutBeforeTheSameDeadline() {
		TieIndexBuilder builder = TieIndex.builder();
		IntStream.range(0, 10_000).forEach((city) -> builder.addNode("city-" + city, EntityType.CITY, null, Set.of()));
		IntStream.range(1, 9_999).forEach((city) -> builder.addFact(TestFacts.twinning("city-0", "city-" + city)));
		TieIndex index = builder.build();
		int lonely = index.node("city-9999").orElseThrow();
		BitSet from = BitSet.valueOf(new long[] { 1 });
		BitSet to = new BitSet();
		to.set(lonely);
		Deadline longer = new Deadline(Duration.ofMillis(1_000), clockAdvancingAtEveryLook(Duration.ofMillis(1)));
		Deadline shorter = new Deadline(Duration.ofMillis(8), clockAdvancingAtEveryLook(Duration.ofMillis(1)));
		assertThat(new Unconnected(index, from, to, longer).reason(TestFacts.DEFAULT, 6)).contains("components");
		assertThat(new Unconnected(index, from, to, shorter).reason(TestFacts.DEFAULT, 6)).isNull();
	}

	@Test
	void anInterruptedSearchStopsAndLeavesTheThreadInterrupted() {
		Thread.currentThread().interrupt();
		try {
			assertThatExceptionOfType(SearchInterrupted.class)
				.isThrownBy(() -> longSearch(new Deadline(Duration.ofMinutes(1), System::nanoTime)));
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
	}

	@Test
	void aSearchIsOverWithinASecondOfItsDeadline() {
		TieIndex everyone = everyoneTiedToEveryone(1_000);
		long start = System.nanoTime();
		assertThatExceptionOfType(SearchTimedOut.class).isThrownBy(() -> PathSearch.find(everyone, TestFacts.DEFAULT,
				"city-0", "city-999", 25, 12, new Deadline(Duration.ofMillis(1), System::nanoTime)));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_001));
	}

	@Test
	void aSearchThatTookTooLongLeavesNothingToTheNext() {
		TieIndex everyone = everyoneTiedToEveryone(300);
		Deadline soon = new Deadline(Duration.ofMillis(10), clockAdvancingAtEveryLook(Duration.ofMillis(6)));
		assertThatExceptionOfType(SearchTimedOut.class)
			.isThrownBy(() -> PathSearch.find(everyone, TestFacts.DEFAULT, "city-0", "city-299", 25, 12, soon));
		assertThat(threeRoutes(everyone)).isEqualTo(threeRoutes(everyoneTiedToEveryone(300))).hasSize(3);
	}

	private static List<Route> threeRoutes(TieIndex index) {
		return PathSearch.find(index, TestFacts.DEFAULT, "city-5", "city-7", 3, 12,
				new Deadline(Duration.ofMinutes(1), System::nanoTime));
	}

	@Test
	void manyRoutesFromACityWhoseOnlyPartnerIsAHubTakeNoLongerThanAMoment() {
		int cities = 20_000;
		Random random = new Random(1);
		TieIndexBuilder builder = TieIndex.builder();
		IntStream.range(0, cities).forEach((city) -> builder.addNode("city-" + city, EntityType.CITY, null, Set.of()));
		IntStream.range(1, cities).forEach((city) -> {
			builder.addFact(TestFacts.twinning("city-" + city,
					(city < cities / 2) ? "city-0" : "city-" + random.nextInt(1, city)));
			IntStream.range(1, (city == cities - 1) ? 1 : 4)
				.mapToObj((tie) -> "city-" + random.nextInt(1, cities - 1))
				.filter((other) -> !other.equals("city-" + city))
				.forEach((other) -> builder.addFact(TestFacts.twinning("city-" + city, other)));
		});
		builder.addNode("lonely", EntityType.CITY, null, Set.of());
		builder.addFact(TestFacts.twinning("lonely", "city-0"));
		List<Route> routes = PathSearch.find(builder.build(), TestFacts.DEFAULT, "lonely", "city-" + (cities - 1), 25,
				12, new Deadline(Duration.ofSeconds(2), System::nanoTime));
		assertThat(routes).hasSize(25)
			.doesNotHaveDuplicates()
			.isSortedAccordingTo(Comparator.comparingInt((route) -> route.nodes().size()))
			.allSatisfy((route) -> assertThat(route.nodes()).startsWith("lonely", "city-0").doesNotHaveDuplicates());
	}

	/**
	 * A clock like {@link System#nanoTime}, which may begin anywhere, here just before it
	 * overflows.
	 */
	private static LongSupplier clockAdvancingAtEveryLook(Duration advance) {
		AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
		return () -> now.getAndAdd(advance.toNanos());
	}

	private static List<Route> longSearch(Deadline deadline) {
		return PathSearch.find(everyoneTiedToEveryone(100), TestFacts.DEFAULT, "city-0", "city-99", 25, 12, deadline);
	}

	private static TieIndex everyoneTiedToEveryone(int cities) {
		TieIndexBuilder builder = TieIndex.builder();
		IntStream.range(0, cities).forEach((city) -> builder.addNode("city-" + city, EntityType.CITY, null, Set.of()));
		IntStream.range(0, cities)
			.forEach((one) -> IntStream.range(0, one)
				.forEach((other) -> builder.addFact(TestFacts.twinning("city-" + one, "city-" + other))));
		return builder.build();
	}

}
