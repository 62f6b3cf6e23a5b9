package org.citygraph.paths;

import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;

import org.citygraph.graph.EntityType;
import org.citygraph.ties.TestFacts;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** From a to d by b since 2010, and by c, a step longer, since 2020. */
class UnconnectedTests {

	private final TieIndex index = index("a", "b", "c", "d", "e").addFact(since("2010-01-01", "a", "b"))
		.addFact(since("2010-01-01", "b", "d"))
		.addFact(since("2020-01-01", "a", "c"))
		.addFact(since("2020-01-01", "c", "e"))
		.addFact(since("2020-01-01", "e", "d"))
		.build();

	private static TieIndexBuilder index(String... nodes) {
		TieIndexBuilder builder = TieIndex.builder();
		for (String node : nodes) {
			builder.addNode(node, EntityType.CITY, null, Set.of());
		}
		return builder;
	}

	private static TieFact since(String day, String from, String to) {
		return TestFacts.valid(TestFacts.twinning(from, to), day, null);
	}

	@Test
	void otherDaysAreTriedWithoutWhatIsAvoided() {
		assertThat(reason("2000-06-01", Set.of())).contains("after that, first on 2010-01-01, by 2 steps");
		assertThat(reason("2000-06-01", Set.of("b"))).contains("after that, first on 2020-01-01, by 3 steps");
		assertThat(reason("2000-06-01", Set.of("b", "e"))).isEqualTo(
				"Nothing connects them on that day; on others only what 'avoid' or 'avoidCountries' names does, by 2 steps.");
	}

	@Test
	void whatHoldsOnDifferentDaysConnectsOnlyTogether() {
		TieIndex broken = index("a", "b", "d")
			.addFact(TestFacts.valid(TestFacts.twinning("a", "b"), "2000-01-01", "2001-12-31"))
			.addFact(TestFacts.valid(TestFacts.twinning("b", "d"), "2003-01-01", "2004-12-31"))
			.build();
		BitSet a = new BitSet();
		a.set(broken.node("a").orElseThrow());
		BitSet d = new BitSet();
		d.set(broken.node("d").orElseThrow());
		assertThat(new Unconnected(broken, a, d, new Deadline(Duration.ofMinutes(1), System::nanoTime))
			.reason(TestFacts.DEFAULT.on(LocalDate.parse("2001-06-01")), 6))
			.isEqualTo("Nothing connects them on 2001-06-01; the facts of all days together do, by 2 steps.");
	}

	private String reason(String day, Set<String> avoid) {
		TieFilter plain = TestFacts.DEFAULT.on(LocalDate.parse(day));
		TieFilter asked = new TieFilter(plain.types(), plain.kinds(), plain.statuses(), plain.datasets(),
				plain.validAt(), plain.knownAt(), avoid, Set.of());
		return String.valueOf(
				new Unconnected(this.index, only("a"), only("d"), new Deadline(Duration.ofMinutes(1), System::nanoTime))
					.reason(asked, 6));
	}

	private BitSet only(String id) {
		BitSet nodes = new BitSet();
		nodes.set(this.index.node(id).orElseThrow());
		return nodes;
	}

}
