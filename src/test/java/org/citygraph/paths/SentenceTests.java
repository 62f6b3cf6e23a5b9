package org.citygraph.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTests {

	private static final EntityRef RIGA = new EntityRef("lv-riga", "City", "Riga");

	private static final EntityRef LYON = new EntityRef("fr-lyon", "City", "Lyon");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					twinning   | signed    | 2023-12-12 | Lyon and Riga signed a twinning agreement on 12 December 2023
					memorandum | signed    | 2022       | Lyon and Riga signed a memorandum of understanding in 2022
					friendship | active    |            | Lyon and Riga have a friendship agreement, made on an unknown date
					solidarity | draft     | 2023-21    | Lyon and Riga plan a solidarity agreement (draft), meant to begin in spring 2023
					project    | dormant   | 2001       | Lyon and Riga have a project agreement, now dormant, made in 2001
					twinning   | ended     | 2001       | Lyon and Riga had a twinning agreement, made in 2001 and ended by 31 May 2010
					""")
	void tellsAnAgreementByStatusKindAndDate(String kind, String status, @Nullable String stated, String sentence) {
		LocalDate end = "ended".equals(status) ? LocalDate.of(2010, 5, 31) : null;
		Fact fact = fact("AGREEMENT", kind, status, stated, end, Map.of());
		assertThat(Sentence.of(LYON, List.of(fact))).isEqualTo(sentence);
	}

	@Test
	void namesThePartiesInTheOrderOfTheRoute() {
		Fact fact = fact("AGREEMENT", "twinning", "signed", "2022", null, Map.of());
		assertThat(Sentence.of(RIGA, List.of(fact))).startsWith("Riga and Lyon signed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			AID          | vehicle | done     | Lyon gave Riga bus (vehicle) in 2022
			AID          | vehicle | proposed | Lyon is to give Riga bus (vehicle) (proposed, in 2022)
			AID          | vehicle | active   | Lyon gives Riga bus (vehicle), in 2022
			MEMBER_OF    |         | active   | Lyon is an associate of Riga, in 2022
			MEMBER_OF    |         | ended    | Lyon was an associate of Riga, in 2022
			HOLDS_OFFICE |         | active   | Lyon holds the office of Mayor of Riga, in 2022
			HOLDS_OFFICE |         | ended    | Lyon held the office of Mayor of Riga, in 2022
			ACTIVITY     | event   | done     | Riga and Lyon shared an event in 2022
			ACTIVITY     | event   | proposed | Riga and Lyon plan an event in 2022
			LOCATED_IN   |         |          | Lyon lies in Riga
			""")
	void keepsTheDirectionOfWhatIsDirected(String type, @Nullable String kind, @Nullable String status,
			String sentence) {
		Map<String, Object> own = Map.of("item", "bus", "role", "associate", "title", "Mayor");
		assertThat(Sentence.of(RIGA, List.of(fact(type, kind, status, "2022", null, own)))).isEqualTo(sentence);
	}

	@Test
	void countsTheOtherFactsOfTheStep() {
		Fact fact = fact("AGREEMENT", "twinning", "signed", "2022", null, Map.of());
		assertThat(Sentence.of(LYON, List.of(fact, fact))).endsWith("in 2022 (and 1 more fact)");
		assertThat(Sentence.of(LYON, List.of(fact, fact, fact))).endsWith("in 2022 (and 2 more facts)");
	}

	@Test
	void inheritedBeginningIsNotTheDayOfSigning() {
		Fact fact = new Fact("id", "AGREEMENT", "solidarity", "signed", LYON, RIGA, "2023-21", null, null, null, null,
				"agreement-draft", "seed", List.of(), Map.of());
		assertThat(Sentence.of(LYON, List.of(fact)))
			.isEqualTo("Lyon and Riga signed a solidarity agreement, to begin in spring 2023");
	}

	private static Fact fact(String type, @Nullable String kind, @Nullable String status, @Nullable String stated,
			@Nullable LocalDate validTo, Map<String, Object> own) {
		return new Fact("id", type, kind, status, LYON, RIGA, stated, null, validTo, null, null, null, "seed",
				List.of(), own);
	}

}
