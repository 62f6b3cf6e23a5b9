package org.citygraph.paths;

import java.time.LocalDate;
import java.util.HashMap;
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
			AID          | vehicle | done     | Lyon gave aid to Riga in 2022: bus (vehicle)
			AID          | vehicle | proposed | Lyon is to give aid to Riga in 2022: bus (vehicle)
			AID          | vehicle | active   | Lyon has been giving aid to Riga in 2022: bus (vehicle)
			MEMBER_OF    |         | active   | Lyon has been an associate of Riga since 2022
			MEMBER_OF    |         | ended    | Lyon was an associate of Riga, from 2022, ended
			HOLDS_OFFICE |         | active   | Lyon has held an office of Riga (Mayor) since 2022
			HOLDS_OFFICE |         | ended    | Lyon held an office of Riga (Mayor), from 2022, ended
			ACTIVITY     | event   | done     | Riga and Lyon were linked by an event in 2022
			ACTIVITY     | event   | proposed | Riga and Lyon plan an event in 2022
			LOCATED_IN   |         |          | Lyon lies in Riga
			""")
	void keepsTheDirectionOfWhatIsDirected(String type, @Nullable String kind, @Nullable String status,
			String sentence) {
		Map<String, Object> own = Map.of("item", "bus", "role", "associate", "title", "Mayor");
		assertThat(Sentence.of(RIGA, List.of(fact(type, kind, status, "2022", null, own)))).isEqualTo(sentence);
	}

	@Test
	void tellsWhatIsNotedWhereACountryStandsForWhomNoSourceNames() {
		Map<String, Object> own = Map.of("item", "bus", "note", "The givers are not named.");
		EntityRef latvia = new EntityRef("country-lv", "Country", "Latvia");
		Fact ofLatvia = new Fact("id", "AID", "vehicle", "done", latvia, RIGA, "2022", null, null, null, null, null,
				"seed", List.of(), own);
		assertThat(Sentence.of(latvia, List.of(ofLatvia)))
			.isEqualTo("Latvia gave aid to Riga in 2022: bus (vehicle) (The givers are not named)");
		Fact ofLyon = fact("AID", "vehicle", "done", "2022", null, own);
		assertThat(Sentence.of(LYON, List.of(ofLyon))).doesNotContain("named");
	}

	@Test
	void tellsKindAndDateOfTheOtherFactsOfTheStep() {
		Fact signed = fact("AGREEMENT", "twinning", "signed", "2022", null, Map.of());
		Fact ended = fact("AGREEMENT", "memorandum", "ended", "2001", null, Map.of());
		Fact visit = fact("ACTIVITY", "visit", "done", "2023-05", null, Map.of());
		Fact bus = fact("AID", "vehicle", "done", null, null, Map.of());
		assertThat(Sentence.of(LYON, List.of(signed, bus))).isEqualTo(
				"Lyon and Riga signed a twinning agreement in 2022 (also: aid to Riga (vehicle) on an unknown date)");
		assertThat(Sentence.of(LYON, List.of(signed, visit, bus, ended)))
			.endsWith("(also: a visit in May 2023, aid to Riga (vehicle) on an unknown date, "
					+ "a memorandum of understanding (ended) in 2001)");
		assertThat(Sentence.of(LYON, List.of(signed, ended, ended, ended, visit, bus))).endsWith("in 2001 and 2 more)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3900000.0 | UAH |     |        | over  | pumps (equipment, over UAH 3,900,000)
			1234.5    | EUR |     |        | exact | pumps (equipment, EUR 1,234.5)
			          |     | 20  | lorries | about | pumps (equipment, about 20 lorries)
			          |     | 1   |        | exact | pumps (equipment, 1)
			""")
	void tellsHowMuchWasGiven(@Nullable Double amount, @Nullable String currency, @Nullable Long quantity,
			@Nullable String unit, String qualifier, String gift) {
		Map<String, Object> own = new HashMap<>(Map.of("item", "pumps", "qualifier", qualifier));
		Map<String, @Nullable Object> given = new HashMap<>();
		given.put("amount", amount);
		given.put("currency", currency);
		given.put("quantity", quantity);
		given.put("unit", unit);
		given.forEach((name, value) -> {
			if (value != null) {
				own.put(name, value);
			}
		});
		assertThat(Sentence.of(LYON, List.of(fact("AID", "equipment", "done", "2022-11", null, own))))
			.isEqualTo("Lyon gave aid to Riga in November 2022: " + gift);
	}

	@Test
	void anAccordIsNamedAsOne() {
		EntityRef accord = new EntityRef("accord-x", "Accord", "Declaration of Lyon (2022)");
		Fact fact = new Fact("id", "MEMBER_OF", null, "signed", LYON, accord, "2022-11-05", null, null, null, null,
				null, "seed", List.of(), Map.of("role", "signatory"));
		assertThat(Sentence.of(accord, List.of(fact)))
			.isEqualTo("Lyon has been party to 'Declaration of Lyon (2022)' as a signatory since 5 November 2022");
	}

	@Test
	void whatIsPlannedForNobodyKnowsWhenHasNotBegun() {
		EntityRef union = new EntityRef("org-union", "Organisation", "Union");
		Fact fact = new Fact("id", "MEMBER_OF", null, "proposed", LYON, union, null, null, null, null, null, null,
				"seed", List.of(), Map.of("role", "member"));
		assertThat(Sentence.of(LYON, List.of(fact)))
			.isEqualTo("Lyon is to be a member of Union, at a time that is not told");
	}

	@Test
	void sharedGiftsAndLastingAidAreToldAsSuch() {
		Fact shelter = fact("AID", "shelter", "done", "2022-02-24/..", null, Map.of("gift", "gift-x"));
		assertThat(Sentence.of(LYON, List.of(shelter))).isEqualTo("Lyon has given aid to Riga since 24 February 2022: "
				+ "shelter, in one gift of several givers or receivers");
	}

	@Test
	void inheritedBeginningIsNotTheDayOfSigning() {
		Fact fact = new Fact("id", "AGREEMENT", "solidarity", "signed", LYON, RIGA, "2023-21", null, null, null, null,
				"agreement-draft", "seed", List.of(), Map.of());
		assertThat(Sentence.of(LYON, List.of(fact)))
			.isEqualTo("Lyon and Riga signed a solidarity agreement, to begin in spring 2023");
	}

	@Test
	void anEndMillionsOfYearsAwayIsToldByItsYear() {
		Fact fact = fact("AGREEMENT", "twinning", "ended", "Y-5000000/Y-4000000", LocalDate.of(-4_000_000, 12, 31),
				Map.of());
		assertThat(Sentence.of(LYON, List.of(fact))).contains("Lyon", "Riga", "4000001 BC");
	}

	private static Fact fact(String type, @Nullable String kind, @Nullable String status, @Nullable String stated,
			@Nullable LocalDate validTo, Map<String, Object> own) {
		return new Fact("id", type, kind, status, LYON, RIGA, stated, null, validTo, null, null, null, "seed",
				List.of(), own);
	}

}
