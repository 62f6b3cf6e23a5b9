package org.citygraph.facts;

import org.citygraph.graph.FactRules;
import java.util.stream.Collectors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactFilterTests {

	private static final FactFilter NOTHING_ASKED = new FactFilter(null, null, null, null, null, null);

	@Test
	void looksAtTheGivenTypesUnlessSaid() {
		assertThat(NOTHING_ASKED.parameters(FactType.ties())).containsEntry("types",
				List.of("AGREEMENT", "AID", "MEMBER_OF", "HOLDS_OFFICE"));
		FactFilter aid = new FactFilter(Set.of(FactType.AID), null, null, null, null, null);
		assertThat(aid.parameters(FactType.ties())).containsEntry("types", List.of("AID"));
	}

	@Test
	void givesStatementsEveryParameter() {
		assertThat(NOTHING_ASKED.parameters(FactType.ties()).keySet()).containsExactlyInAnyOrder("types", "kinds",
				"statuses", "dataset", "validAt", "knownAt");
	}

	@Test
	void givesStatusesAsTheyAreStored() {
		FactFilter filter = new FactFilter(null, null, Set.of(Status.SIGNED, Status.DRAFT), null, null, null);
		assertThat(filter.parameters(FactType.ties())).containsEntry("statuses", List.of("draft", "signed"));
	}

	@Test
	void takesBlanksForNothing() {
		FactFilter blanks = new FactFilter(new HashSet<>(Arrays.asList((FactType) null)), Set.of(""),
				new HashSet<>(Arrays.asList(null, Status.DONE)), " ", null, null);
		assertThat(blanks).isEqualTo(new FactFilter(null, null, Set.of(Status.DONE), null, null, null));
	}

	@Test
	void tellsAReceiptOnlyWhatWasAsked() {
		FactFilter filter = new FactFilter(null, Set.of("twinning"), null, "seed", LocalDate.of(2023, 12, 12), null);
		assertThat(filter.told(FactType.ties()).keySet()).containsExactly("dataset", "kinds", "types", "validAt");
		assertThat(filter.told(FactType.ties())).containsEntry("validAt", "2023-12-12");
	}

	@Test
	void kindsAreThoseOfTheModel() {
		Set<String> model = FactType.facts()
			.stream()
			.flatMap((type) -> FactRules.of(type).kinds().stream())
			.collect(Collectors.toSet());
		assertThat(model).allMatch((kind) -> kind.matches(FactFilter.KINDS));
		assertThat(FactFilter.KINDS.split("[(|)?]+")).filteredOn((kind) -> !kind.isEmpty())
			.containsExactlyInAnyOrderElementsOf(model);
	}

}
