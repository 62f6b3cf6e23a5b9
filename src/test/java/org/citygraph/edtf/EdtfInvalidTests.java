package org.citygraph.edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfInvalidTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			2023-02-30          | is on no calendar: months run from 01 to 12
			2023-02-29          | is on no calendar
			2023-13             | is on no calendar
			2023-00             | is on no calendar
			2023-04-31          | is on no calendar
			2023-12-00          | is on no calendar
			2023-20             | is on no calendar
			2023-42             | is on no calendar
			2023-2X             | is on no calendar
			2023-02-3X          | is on no calendar
			XXXX-02-30          | is on no calendar
			-0000               | write 0000 for 1 BC
			2023-21-05          | gives a day of a season
			12.12.2023          | is not a date: write a year, month or day such as 2023
			20231212            | is not a date
			2023-1-2            | is not a date
			2023-12-12x         | is not a date
			2023-12-12~~        | is not a date
			2023-12-            | is not a date
			٢٠٢٣                | is not a date
			Tuesday             | is not a date: write a year
			2023-12-12T25:00:00Z | is not a date and time: write them as 2023-12-12T10:00:00
			2023-12-12T10:00    | is not a date and time
			2023-12T10:00:00    | is not a date and time
			2022-11/2022-05     | ends before it begins: write the earlier date first
			[2022..2021]        | ends before it begins
			2022/2023/2024      | write one slash
			..                  | is not a date
			/                   | has no date at either side
			../..               | has no date at either side
			{..}                | has no date at either side
			2023-12-12T10:00:00/2024 | is not a date
			{}                  | is not a set of dates
			{2022]              | between { and }
			[2022               | between [ and ]
			{2022,}             | is not a date
			{2022,{2023}}       | is not a date
			{2022,..2023}       | is open within a set
			{2021,..2022,2023}  | is open within a set
			{2022..,2023}       | is open within a set
			Y2022               | years of five to nine digits
			Y1700000000         | is not a date
			Y17E8               | years of five to nine digits
			1950S5              | has no such significant digits
			1950S0              | has no such significant digits
			195XS2              | has no such significant digits
			1950S2-05           | only a year alone can have them
			""")
	void theMessageSaysWhatIsWrongAndWhatWouldBeRight(String text, String message) {
		assertThatExceptionOfType(EdtfInvalid.class).isThrownBy(() -> Edtf.parse(text))
			.withMessageContaining(message)
			.withMessageEndingWith(".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t" })
	void anEmptyTextIsNoDate(String text) {
		assertThatExceptionOfType(EdtfInvalid.class).isThrownBy(() -> Edtf.parse(text))
			.withMessageStartingWith("The date is empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { " 2023", "2023 ", "2023\n", "{2022,  2023}", "2022 /2023" })
	void straySpaceIsNotForgiven(String text) {
		assertThatExceptionOfType(EdtfInvalid.class).isThrownBy(() -> Edtf.parse(text));
	}

	@Test
	void aTextOfTwoHundredCharactersIsReadAndALongerOneIsNot() {
		String longest = "{" + "2022,".repeat(38) + "2022-12~}";
		assertThat(longest).hasSize(200);
		assertThat(Edtf.parse(longest).text()).isEqualTo(longest);
		assertThatExceptionOfType(EdtfInvalid.class).isThrownBy(() -> Edtf.parse(longest.replace("~", "-12")))
			.withMessage("The date has 202 characters: write at most 200.");
	}

	@Test
	void theMessageNamesTheFaultyPartAndHidesItsControlCharacters() {
		assertThatExceptionOfType(EdtfInvalid.class).isThrownBy(() -> Edtf.parse("{2022,20\n23}"))
			.withMessageStartingWith("\"20\uFFFD23\" is not a date");
	}

}
