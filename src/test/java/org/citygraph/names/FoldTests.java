package org.citygraph.names;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldTests {

	private static final List<String> NAMES = List.of("Київ", "Кам'янець-Подільський", "Đà Nẵng", "Łódź", "Ærø", "北京",
			"Αθήνα", "القاهرة", "თბილისი", "서울", "ガーナ", "Харьков", "Lviv");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Lviv                   | lviv
			Київ                   | kiiv
			Киев                   | kiev
			Kyjiw                  | kyjiw
			Кам'янець-Подільський  | kamanec podilskij
			Знам’янка              | znamanka
			Знамʼянка              | znamanka
			Poznań                 | poznan
			Łódź                   | lodz
			Köln                   | koln
			Straße                 | strasse
			Ærø                    | aero
			Århus                  | arhus
			Þórshöfn               | thorshofn
			Đà Nẵng                | da nang
			İzmir                  | izmir
			Iğdır                  | igdir
			Gəncə                  | ganca
			Ħal Qormi              | hal qormi
			L’Aquila               | laquila
			Fontenay-sous-Bois     | fontenay sous bois
			Halle (Saale)          | halle saale
			 «Nowy   Targ», 2       | nowy targ 2
			Αθήνα                  | athena
			თბილისი                | tbilisi
			서울                    | seoul
			北京                    | bei jing
			Ｐａｒｉｓ                | paris
			Paral·lel              | parallel
			Obъekt                 | obekt
			""")
	void aNameIsFoldedToWordsInAscii(String name, String folded) {
		assertThat(Spellings.fold(name)).isEqualTo(folded);
	}

	@Test
	void aNameFoldsTheSameComposedOrDecomposed() {
		assertThat(NAMES)
			.allSatisfy((name) -> assertThat(Spellings.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
				.isEqualTo(Spellings.fold(name)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "–", "'", "🏙", "\uD800" })
	void aNameWithoutLettersFoldsToNothing(String name) {
		assertThat(Spellings.fold(name)).isEmpty();
		assertThat(Spellings.slug(name)).isEmpty();
		assertThat(Spellings.keys(name)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Lviv, lviv", "Fontenay-sous-Bois, fontenay-sous-bois", "Saint-Étienne (Loire), saint-etienne-loire",
			"Київ, kiiv" })
	void aSlugJoinsWordsByHyphens(String name, String slug) {
		assertThat(Spellings.slug(name)).isEqualTo(slug);
	}

	@Property
	void foldingIsIdempotentAndLeavesOnlyLettersDigitsAndSingleSpaces(@ForAll @StringLength(max = 60) String name) {
		String folded = Spellings.fold(name);
		assertThat(folded).matches("([a-z0-9]+( [a-z0-9]+)*)?");
		assertThat(Spellings.fold(folded)).isEqualTo(folded);
		assertThat(Spellings.slug(name)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
	}

	@Test
	void foldingInManyThreadsGivesWhatFoldingInOneGives() {
		List<String> expected = IntStream.range(0, 5_000).mapToObj((i) -> Spellings.fold(name(i))).toList();
		List<String> folded = IntStream.range(0, 5_000).parallel().mapToObj((i) -> Spellings.fold(name(i))).toList();
		assertThat(folded).isEqualTo(expected);
	}

	private static String name(int i) {
		return NAMES.get(i % NAMES.size()) + " " + i;
	}

}
