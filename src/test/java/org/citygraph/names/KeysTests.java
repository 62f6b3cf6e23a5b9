package org.citygraph.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Київ        | kyiv kyyiv kiiv
			Киев        | kiev kiyev
			Харків      | kharkiv harkiv
			Харьков     | kharkov harkov
			Житомир     | zhytomyr zhitomir
			Запоріжжя   | zaporizhzhia zaporizhzhya
			Миколаїв    | mykolaiv mykolayiv
			Хмельницький | khmelnytskyi khmelnytskyy
			Єнакієве    | yenakiieve
			Вінниця     | vinnytsia
			Щастя       | shchastia
			Майдан      | maidan maydan
			Згурівка    | zghurivka zhurivka
			Мінск       | minsk
			Търговище   | turgovishte
			Қарағанды   | qaraghandy
			Ηράκλειο    | iraklio
			Երևան       | yerevan erevan
			Köln        | koeln koln
			Malmö       | malmoe malmo
			北京         | beijing
			""")
	void aNameIsFoundByEveryRomanisationInUse(String name, String expected) {
		assertThat(Spellings.keys(name)).containsAll(Arrays.asList(expected.split(" ")));
	}

	@Test
	void anApostropheIsDroppedOrPartsWords() {
		assertThat(Spellings.keys("L’Aquila")).containsExactly("laquila", "l aquila");
	}

	@Test
	void aPlainLatinNameHasOneKey() {
		assertThat(Spellings.keys("Poznań")).containsExactly("poznan");
	}

	@Test
	void theCanonicalKeyComesFirst() {
		assertThat(Spellings.keys("Київ")).startsWith("kiiv");
		assertThat(Spellings.keys("Köln")).containsExactly("koln", "koeln");
	}

	@Test
	void severalNamesHaveTheKeysOfEach() {
		Set<String> keys = Spellings.keys(List.of("Kiev", "Київ", "Kyjiw", "Kyjiw", "–"));
		assertThat(keys).contains("kiev", "kyiv", "kyjiw").doesNotContain("").containsAll(Spellings.keys("Київ"));
	}

	@Property
	void everyKeyIsFoldedAndTheNamesOwnIsAmongThem(@ForAll @StringLength(max = 40) String name) {
		Set<String> keys = Spellings.keys(name);
		assertThat(keys).allSatisfy((key) -> assertThat(key).isNotEmpty().isEqualTo(Spellings.fold(key)));
		if (!Spellings.fold(name).isEmpty()) {
			assertThat(keys).contains(Spellings.fold(name));
		}
	}

}
