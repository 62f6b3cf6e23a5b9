package org.citygraph.edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfInWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023-12-12           | on 12 December 2023
			2023-12-02T10:00:00Z | on 2 December 2023
			2022-11              | in November 2022
			2022                 | in 2022
			2023-21              | in spring 2023
			2023-24              | in winter 2023
			2023-29              | in the southern spring of 2023
			2023-33              | in the first quarter of 2023
			2023-38              | in the middle four months of 2023
			2023-41              | in the second half of 2023
			0000                 | in 1 BC
			-0043-03-15          | on 15 March 44 BC
			Y17000               | in 17000
			""")
	void aDateTakesThePrepositionOfItsPrecision(String text, String words) {
		assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2022~        | in about 2022
			2022?        | possibly in 2022
			2022-11%     | possibly in about November 2022
			2022-11-~05  | on about 5 November 2022
			?2022-11-05  | possibly on 5 November 2022
			2022-05?/..  | since possibly May 2022
			""")
	void qualifiersAreAboutAndPossibly(String text, String words) {
		assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			202X         | in the 2020s
			20XX         | in some year from 2000 to 2099
			1950S2       | in some year from 1900 to 1999
			2022-XX      | in some month of 2022
			2022-12-XX   | on some day of December 2022
			2022-XX-XX   | on some day of 2022
			2022-XX-15   | on day 15 of some month of 2022
			2022-1X-1X   | on some day of some month of 2022
			202X-12      | in December of some year in the 2020s
			202X-21      | in spring of some year in the 2020s
			XXXX         | in an unknown year
			XXXX-12-25   | on 25 December of an unknown year
			""")
	void unspecifiedDigitsAreSomeDayMonthOrYear(String text, String words) {
		assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2022-05/2022-11    | between May 2022 and November 2022
			2022~/2023-12-12   | between about 2022 and 12 December 2023
			2022-02-24/..      | since 24 February 2022
			2022-11/           | from November 2022 until an unknown date
			../2022-11         | until November 2022
			/2022-11           | from an unknown date until November 2022
			""")
	void intervalsNameTheSidesThatAreKnown(String text, String words) {
		assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{2022-05,2022-06,2022-11}   | in May, June and November 2022
			[2022-05,2022-06]           | in May or June 2022
			{2022-05,2023-05}           | in May 2022 and May 2023
			{2022-05-03,2022-05-05}     | on 3 and 5 May 2022
			{2022-05-03,2022-06-05}     | on 3 May and 5 June 2022
			{2022-05-03,2022-06-03}     | on 3 May and 3 June 2022
			{2021,2022}                 | in 2021 and 2022
			{2021,2022-05-03}           | in 2021 and on 3 May 2022
			{2022-33,2022-35}           | in the first quarter and the third quarter of 2022
			{2022}                      | in 2022
			[1667,1668,1670..1672]      | in 1667, in 1668 or from 1670 to 1672
			[..1984]                    | in 1984 or earlier
			{2022-05-03..}              | on 3 May 2022 and later
			{XXXX-12..2022}             | from December of an unknown year to 2022
			""")
	void setsShareWhatTheirMembersHaveInCommon(String text, String words) {
		assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
	}

}
