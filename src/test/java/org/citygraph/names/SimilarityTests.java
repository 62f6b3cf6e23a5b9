package org.citygraph.names;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SimilarityTests {

	@ParameterizedTest
	@CsvSource({ "kyyiv, kyiv", "zhitomir, zhytomyr", "kharkov, kharkiv", "odesa, odessa", "helsnki, helsinki",
			"gdnask, gdansk", "munchen, muenchen", "st petersburg, saint petersburg", "butscha, bucha" })
	void spellingsOfOneNameAreMoreAlikeThanEight(String a, String b) {
		assertThat(Spellings.similarity(a, b)).isBetween(0.8, 0.99);
	}

	@ParameterizedTest
	@CsvSource({ "lviv, dnipro", "paris, perth", "bucha, odesa", "vienna, vilnius", "kyiv, kholm" })
	void differentNamesAreLessAlikeThanSix(String a, String b) {
		assertThat(Spellings.similarity(a, b)).isLessThan(0.6);
	}

	@ParameterizedTest
	@CsvSource({ "kiev, kyiv, kielce", "lvov, lviv, loev", "dnepr, dnipro, dieppe", "nikolaev, mykolaiv, nicosia",
			"frankfurt main, frankfurt am main, frankfurt an der oder" })
	void theRightNameOutranksAStranger(String query, String right, String stranger) {
		assertThat(Spellings.similarity(query, right)).isGreaterThan(Spellings.similarity(query, stranger));
	}

	@Test
	void anEmptySpellingIsLikeNone() {
		assertThat(Spellings.similarity("", "")).isZero();
		assertThat(Spellings.similarity("kyiv", "")).isZero();
	}

	@Property
	void similarityIsSymmetricAtMostOneAndOneOnlyForEqualSpellings(@ForAll("spellings") String a,
			@ForAll("spellings") String b) {
		double similarity = Spellings.similarity(a, b);
		assertThat(similarity).isBetween(0.0, 1.0).isEqualTo(Spellings.similarity(b, a));
		assertThat(similarity == 1).isEqualTo(a.equals(b));
	}

	@Provide
	Arbitrary<String> spellings() {
		return Arbitraries.strings().withChars("abki ").ofMinLength(1).ofMaxLength(8);
	}

}
