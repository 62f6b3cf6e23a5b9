package org.citygraph.edtf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfBoundsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023-12-12                | 2023-12-12  | 2023-12-12
			2022-11                   | 2022-11-01  | 2022-11-30
			2023-02                   | 2023-02-01  | 2023-02-28
			2024-02                   | 2024-02-01  | 2024-02-29
			2022                      | 2022-01-01  | 2022-12-31
			0000                      | 0000-01-01  | 0000-12-31
			-0043-03-15               | -0043-03-15 | -0043-03-15
			2023-12-12T10:00:00Z      | 2023-12-12  | 2023-12-12
			2023-12-12T23:30:00-05:00 | 2023-12-12  | 2023-12-12
			2023-12-12T00:30:00       | 2023-12-12  | 2023-12-12
			2023-12-12T00:30:00+04    | 2023-12-12  | 2023-12-12
			2022~                     | 2022-01-01  | 2022-12-31
			2022-11-05?               | 2022-11-05  | 2022-11-05
			2022-11%                  | 2022-11-01  | 2022-11-30
			2004-06~-11               | 2004-06-11  | 2004-06-11
			?2004-06-~11              | 2004-06-11  | 2004-06-11
			2004-~06?                 | 2004-06-01  | 2004-06-30
			Y17000                    | +17000-01-01 | +17000-12-31
			Y-17E7                    | -170000000-01-01 | -170000000-12-31
			1950S2                    | 1900-01-01  | 1999-12-31
			Y171010000S3              | +171000000-01-01 | +171999999-12-31
			Y3388E2S3                 | +338000-01-01 | +338999-12-31
			""")
	void aDateIsBoundedByItsFirstAndLastDay(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		assertBounds(text, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			202X         | 2020-01-01  | 2029-12-31
			20XX         | 2000-01-01  | 2099-12-31
			2X22         | 2022-01-01  | 2922-12-31
			-004X        | -0049-01-01 | -0040-12-31
			-000X        | -0009-01-01 | -0001-12-31
			2022-XX      | 2022-01-01  | 2022-12-31
			2022-1X      | 2022-10-01  | 2022-12-31
			2022-X2      | 2022-02-01  | 2022-12-31
			2022-12-XX   | 2022-12-01  | 2022-12-31
			2022-02-2X   | 2022-02-20  | 2022-02-28
			2022-02-X9   | 2022-02-09  | 2022-02-19
			2022-XX-31   | 2022-01-31  | 2022-12-31
			2022-XX-XX   | 2022-01-01  | 2022-12-31
			20XX-02-29   | 2000-02-29  | 2096-02-29
			202X-12      | 2020-12-01  | 2029-12-31
			202X-21      | 2020-03-01  | 2029-05-31
			""")
	void unspecifiedDigitsAreBoundedByTheDatesThatFit(String text, @Nullable LocalDate earliest,
			@Nullable LocalDate latest) {
		assertBounds(text, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023-21 | 2023-03-01 | 2023-05-31
			2023-22 | 2023-06-01 | 2023-08-31
			2023-23 | 2023-09-01 | 2023-11-30
			2023-24 | 2022-12-01 | 2024-02-29
			2022-24 | 2021-12-01 | 2023-02-28
			2023-25 | 2023-03-01 | 2023-05-31
			2023-26 | 2023-06-01 | 2023-08-31
			2023-27 | 2023-09-01 | 2023-11-30
			2023-28 | 2022-12-01 | 2024-02-29
			2023-29 | 2023-09-01 | 2023-11-30
			2023-30 | 2022-12-01 | 2024-02-29
			2023-31 | 2023-03-01 | 2023-05-31
			2023-32 | 2023-06-01 | 2023-08-31
			2023-33 | 2023-01-01 | 2023-03-31
			2023-34 | 2023-04-01 | 2023-06-30
			2023-35 | 2023-07-01 | 2023-09-30
			2023-36 | 2023-10-01 | 2023-12-31
			2023-37 | 2023-01-01 | 2023-04-30
			2023-38 | 2023-05-01 | 2023-08-31
			2023-39 | 2023-09-01 | 2023-12-31
			2023-40 | 2023-01-01 | 2023-06-30
			2023-41 | 2023-07-01 | 2023-12-31
			""")
	void partsOfAYearAreBoundedByTheirMonths(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		assertBounds(text, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2022-05/2022-11            | 2022-05-01 | 2022-11-30
			2022/2022-05               | 2022-01-01 | 2022-05-31
			2022-12/2022               | 2022-12-01 | 2022-12-31
			1984?/2004-06~             | 1984-01-01 | 2004-06-30
			2004-06-XX/2004-07-03      | 2004-06-01 | 2004-07-03
			2022-02-24/..              | 2022-02-24 |
			2022-02-24/                | 2022-02-24 |
			../2022-11                 |            | 2022-11-30
			/2022-11                   |            | 2022-11-30
			XXXX-12-25/2022            |            | 2022-12-31
			{2022-05,2022-06,2022-11}  | 2022-05-01 | 2022-11-30
			{2022-11, 2022-05}         | 2022-05-01 | 2022-11-30
			[1667,1668,1670..1672]     | 1667-01-01 | 1672-12-31
			[..1760-12-03]             |            | 1760-12-03
			[1760-01,1760-12..]        | 1760-01-01 |
			{..1984}                   |            | 1984-12-31
			[1667,1760-12]             | 1667-01-01 | 1760-12-31
			{XXXX-12,2022}             |            |
			""")
	void intervalsAndSetsReachFromTheFirstDayToTheLast(String text, @Nullable LocalDate earliest,
			@Nullable LocalDate latest) {
		assertBounds(text, earliest, latest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "XXXX", "XXXX-12-25", "XXXX-12-XX", "XXXX-21" })
	void aWhollyUnspecifiedYearHasNoBounds(String text) {
		assertBounds(text, null, null);
	}

	private static void assertBounds(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		Edtf edtf = Edtf.parse(text);
		assertThat(edtf.earliest().orElse(null)).as("earliest").isEqualTo(earliest);
		assertThat(edtf.latest().orElse(null)).as("latest").isEqualTo(latest);
	}

}
