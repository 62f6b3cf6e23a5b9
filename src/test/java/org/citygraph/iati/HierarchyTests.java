package org.citygraph.iati;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class HierarchyTests {

	private static final TransactionType TYPE = TransactionType.INCOMING_FUNDS;

	@Property
	void whatIsBelowIsWhatLeadsUpAndNotBack(@ForAll("relations") Map<String, Set<String>> parents) {
		Map<String, Set<TransactionType>> below = new Hierarchy(parents).reportedBelow(Map.of("0", EnumSet.of(TYPE)));
		for (int i = 0; i < 6; i++) {
			String activity = String.valueOf(i);
			boolean expected = above("0", parents).contains(activity) && !above(activity, parents).contains("0");
			assertThat(below.getOrDefault(activity, Set.of()).contains(TYPE)).as("%s of %s", activity, parents)
				.isEqualTo(expected);
		}
	}

	@Provide
	Arbitrary<Map<String, Set<String>>> relations() {
		Arbitrary<String> activity = Arbitraries.integers().between(0, 5).map(String::valueOf);
		return Arbitraries.maps(activity, activity.set().ofMaxSize(3)).ofMaxSize(6);
	}

	@Test
	void aLongChainIsLookedAtInNoTime() {
		Map<String, Set<String>> parents = new HashMap<>();
		for (int i = 0; i < 100_000; i++) {
			parents.put("a" + i, Set.of("a" + (i + 1)));
		}
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(new Hierarchy(parents).reportedBelow(Map.of("a0", EnumSet.of(TYPE))).get("a100000"))
					.containsExactly(TYPE));
	}

	private static Set<String> above(String activity, Map<String, Set<String>> parents) {
		Set<String> above = new HashSet<>();
		Set<String> next = parents.getOrDefault(activity, Set.of());
		while (above.addAll(next)) {
			Set<String> further = new HashSet<>();
			above.forEach((one) -> further.addAll(parents.getOrDefault(one, Set.of())));
			next = further;
		}
		return above;
	}

}
