package org.citygraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.resolution.CloseNames.Spelt;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CloseNamesTests {

	/** Few letters, so that many are close. */
	@Provide
	Arbitrary<String> names() {
		return Arbitraries.strings().withChars('a', 'b', 'c').ofMinLength(5).ofMaxLength(7);
	}

	@Property
	void namesAreCloseIfOneEditMakesOneOfTheOther(@ForAll("names") String one, @ForAll("names") String other) {
		boolean oneEdit = LevenshteinDistance.getDefaultInstance().apply(one, other) == 1 || isSwapped(one, other);
		assertThat(areClose(one, other)).isEqualTo(oneEdit);
	}

	private static boolean isSwapped(String one, String other) {
		for (int i = 0; i + 1 < one.length(); i++) {
			String swapped = one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
			if (swapped.equals(other) && !one.equals(other)) {
				return true;
			}
		}
		return false;
	}

	@ParameterizedTest
	@CsvSource({ "Zhytomyer, Zhytomyr, true", "Bialystok, Bailystok, true", "Berlin, Merlin, true",
			"District 5, District 6, false", "Rome, Romi, false", "Dresden, Dresden, false",
			"Dnipro, Dniester, false" })
	void oneLetterMayDifferButNoDigitAndNotInShortNames(String one, String other, boolean close) {
		assertThat(areClose(one, other)).isEqualTo(close);
	}

	@Test
	void placesOfOtherCountriesAndTypesAreNotClose() {
		assertThat(found("Frankfurd", "DE", new KnownEntity("de-frankfurt", EntityType.CITY, Optional.of("US"),
				List.of("frankfurt"), List.of(), Optional.empty())))
			.isEmpty();
		assertThat(found("Frankfurd", "DE", new KnownEntity("de-frankfurt", EntityType.REGION, Optional.of("DE"),
				List.of("frankfurt"), List.of(), Optional.empty())))
			.isEmpty();
	}

	private static boolean areClose(String one, String other) {
		KnownEntity entity = new KnownEntity("de-x", EntityType.CITY, Optional.of("DE"),
				List.copyOf(Spellings.keys(other)), List.of(), Optional.empty());
		return !found(one, "DE", entity).isEmpty();
	}

	private static List<Subject> found(String name, String country, KnownEntity entity) {
		Mention mention = new Mention("key", EntityType.CITY, name, List.of(), Optional.of(country), Map.of(), Map.of(),
				new Row(0, 1, 1));
		List<Subject> found = new CloseNames<>(Stream.of(Spelt.of(Subject.of(mention)))).closeTo(Spelt.of(entity))
			.toList();
		assertThat(new CloseNames<>(Stream.of(Spelt.of(entity))).closeTo(Spelt.of(Subject.of(mention))))
			.as("the other way round")
			.hasSameSizeAs(found);
		return found;
	}

}
