package org.citygraph.entities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NearnessTests {

	@Test
	void theSameSpellingIsNearest() {
		assertThat(Nearness.of("kyiv", "kyiv")).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "kyi, kyiv, 0.9125", "k, kyiv, 0.8375", "kyiv, kyiv reconstruction, 0.8316" })
	void aBeginningIsNearerTheLessIsMissing(String wanted, String known, double expected) {
		assertThat(Nearness.of(wanted, known)).isCloseTo(expected, within(0.0001));
	}

	@ParameterizedTest
	@CsvSource({ "hospital, brovary hospital, 0.675", "hosp, brovary hospital, 0.6375" })
	void aLaterWordComesAfterEveryBeginning(String wanted, String known, double expected) {
		assertThat(Nearness.of(wanted, known)).isCloseTo(expected, within(0.0001)).isLessThan(0.8);
	}

	@ParameterizedTest
	@CsvSource({ "zhitomir, zhytomyr", "helsnki, helsinki", "kyyiv, kyiv" })
	void aMisspellingComesAfterEveryBeginning(String wanted, String known) {
		assertThat(Nearness.of(wanted, known)).isBetween(0.45, 0.75);
	}

	@ParameterizedTest
	@CsvSource({ "lviv, dnipro", "spital, brovary hospital", "x, kyiv" })
	void strangersAreNotNearAtAll(String wanted, String known) {
		assertThat(Nearness.of(wanted, known)).isZero();
	}

}
