package org.citygraph.ties;

import java.util.ArrayList;
import java.util.List;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactStrengthTests {

	@Test
	void whatAFactIsOrdersFactsOfOneStatus() {
		assertThat(List.of(agreement("twinning"), agreement("solidarity"), agreement("memorandum"),
				agreement("unheard of"), other(FactType.MEMBER_OF), other(FactType.HOLDS_OFFICE), other(FactType.AID),
				other(FactType.ACTIVITY), other(FactType.LOCATED_IN), other(FactType.SEEKS)))
			.extracting(FactStrength::of)
			.isEqualTo(List.of(50, 49, 48, 47, 46, 45, 44, 43, 42, 41));
	}

	@Test
	void kindsOfOneRankAreEquallyStrong() {
		assertThat(List.of("friendship", "partnership", "cooperation", "solidarity"))
			.extracting((kind) -> FactStrength.of(agreement(kind)))
			.containsOnly(49);
		assertThat(FactStrength.of(agreement("project"))).isEqualTo(FactStrength.of(agreement("memorandum")));
		assertThat(FactStrength.of(other(FactType.AGREEMENT))).isEqualTo(FactStrength.of(agreement("unheard of")));
		assertThat(FactStrength.of(other(FactType.OFFERS))).isEqualTo(FactStrength.of(other(FactType.SEEKS)));
	}

	@Test
	void statusCountsMoreThanWhatAFactIs() {
		List<List<Status>> strongestFirst = List.of(List.of(Status.SIGNED, Status.ACTIVE),
				List.of(Status.APPROVED, Status.DONE), List.of(Status.DORMANT, Status.SUSPENDED), List.of(Status.ENDED),
				List.of(Status.DRAFT, Status.PROPOSED));
		List<Integer> strengths = new ArrayList<>();
		for (List<Status> equallyStrong : strongestFirst) {
			assertThat(equallyStrong).extracting(FactStrengthTests::ofWeakestType)
				.containsOnly(ofWeakestType(equallyStrong.getFirst()));
			strengths.add(ofStrongestType(equallyStrong.getFirst()));
			strengths.add(ofWeakestType(equallyStrong.getFirst()));
		}
		assertThat(strengths).containsExactly(50, 41, 40, 31, 30, 21, 20, 11, 10, 1);
	}

	private static int ofStrongestType(Status status) {
		return FactStrength.of(new FactProfile(FactType.AGREEMENT, "twinning", status, "seed"));
	}

	private static int ofWeakestType(Status status) {
		return FactStrength.of(new FactProfile(FactType.SEEKS, null, status, "seed"));
	}

	private static FactProfile agreement(String kind) {
		return new FactProfile(FactType.AGREEMENT, kind, Status.ACTIVE, "seed");
	}

	private static FactProfile other(FactType type) {
		return new FactProfile(type, null, Status.ACTIVE, "seed");
	}

}
