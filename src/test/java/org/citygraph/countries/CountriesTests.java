package org.citygraph.countries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.citygraph.sources.Collected;
import org.citygraph.sources.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class CountriesTests {

	private static final Path DATA = Path.of("../shared/data");

	/** A town, and two that stand for nothing. */
	private static final Set<String> RUBBISH = Set.of("Abu Dis", "Bura", "Sahara");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UA | UA
			ua | UA
			UKR | UA
			xk | XK
			Ukraine | UA
			the Ukraine | UA
			USA | US
			U.S. | US
			U.S.A. | US
			United States of America | US
			UK | GB
			Great Britain | GB
			England | GB
			Scotland | GB
			Wales | GB
			Northern Ireland | GB
			Ireland | IE
			Burma | MM
			Macedonia | MK
			FYROM | MK
			Swaziland | SZ
			Czech Republic | CZ
			The Netherlands | NL
			Holland | NL
			Cape Verde | CV
			Ivory Coast | CI
			Côte dIvoire | CI
			Côte d’Ivoire | CI
			Palestine | PS
			Kosovo | XK
			Congo | CG
			Democratic Republic of the Congo | CD
			Zaire | CD
			East Timor | TL
			Republic of China | TW
			People's Republic of China | CN
			South Korea | KR
			Korea, Republic of | KR
			Korea, Democratic People's Republic of | KP
			Iran, Islamic Republic of | IR
			Islamic Republic of Iran | IR
			Venezuela (Bolivarian Republic of) | VE
			Kingdom of Denmark | DK
			Russian Federation | RU
			Byelorussia | BY
			Moldavia | MD
			Kirghizia | KG
			East Germany | DE
			Reunion | RE
			Saint Lucia | LC
			St. Kitts and Nevis | KN
			St Barthélemy | BL
			Micronesia | FM
			Abu Dhabi - United Arab Emirates | AE
			Georgia | GE
			Jersey | JE
			Antigua and Barbuda | AG
			Bosnia & Herzegovina | BA
			Turkey | TR
			Türkiye | TR
			Deutschland | DE
			México | MX
			Espagne | ES
			Україна | UA
			Россия | RU
			日本 | JP
			Ελλάδα | GR
			Magyarország | HU
			""")
	void countriesAreKnownByNamesOfAnyTimeFashionAndLanguage(String written, String code) {
		assertThat(Countries.code(written)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "Korea", "Soviet Union", "USSR", "Yugoslavia", "Serbia and Montenegro",
			"Czechoslovakia", "Netherlands Antilles", "Virgin Islands", "Federal Republic of Yugoslavia", "ZZ", "QQQ",
			"Q212", "Atlantis", "Texas", "Kyiv", "Northern", "Republic of", "-", "123" })
	void namesOfSeveralOrNoneAreNone(String written) {
		assertThat(Countries.code(written)).isEmpty();
	}

	@Test
	void everyEnglishNameMeansItsOwnCountry() {
		assertThat(Countries.all()).hasSize(250)
			.allSatisfy((code) -> assertThat(Countries.code(Countries.name(code))).contains(code))
			.allSatisfy((code) -> assertThat(Countries.code(code)).contains(code));
	}

	@Test
	void namesAreShort() {
		assertThat(List.of("US", "GB", "CD", "HK", "MM", "BA", "PS")).extracting(Countries::name)
			.containsExactly("United States", "United Kingdom", "Democratic Republic of the Congo", "Hong Kong",
					"Myanmar", "Bosnia and Herzegovina", "Palestine");
		assertThatIllegalArgumentException().isThrownBy(() -> Countries.name("QQ"));
	}

	@Test
	void ownNamesNeverContradictEachOther() throws IOException {
		Map<String, Set<String>> codes = new TreeMap<>();
		try (var lines = Files.lines(Path.of("src/main/resources/countries/names.txt"))) {
			lines.filter((line) -> line.matches("(\\?\\?|[A-Z]{2}) ?[=:] .*")).forEach((line) -> {
				for (String name : line.replaceFirst(".*? ?[=:] ", "").split("; *", -1)) {
					codes.computeIfAbsent(NameKey.of(name), (key) -> new TreeSet<>()).add(line.substring(0, 2));
				}
			});
		}
		assertThat(codes).isNotEmpty().allSatisfy((name, of) -> assertThat(of).as(name).hasSize(1));
		codes.values()
			.stream()
			.flatMap(Set::stream)
			.filter((code) -> !code.equals("??"))
			.forEach((code) -> assertThat(Countries.all()).contains(code));
	}

	@Test
	void everyCountryOfTheSisterCitiesIsKnown() {
		Set<String> unknown = unknown(DATA.resolve("sister-cities-2013/cities.csv"), "country");
		assertThat(unknown).isEqualTo(RUBBISH);
	}

	@Test
	void everyCountryOfTheMayorsIsKnown() {
		assertThat(unknown(DATA.resolve("city-networks/mayors-for-democracy-signatures.csv"), "country")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Burma,MM", "Macedonia,MK", "St Martin,MF", "Congo,CG", "Macau,MO", "The Bahamas,BS", "The Gambia,GM",
			"Georgia,GE", "Guinea,GN", "Niger,NE", "Nigeria,NG", "Dominican Republic,DO", "Guernsey,GG" })
	void sisterCitiesAreInTheRightCountries(String written, String code) {
		assertThat(Countries.code(written)).contains(code);
	}

	private static Set<String> unknown(Path file, String column) {
		assumeTrue(Files.exists(file), "The countries are not at " + file + ", so they are not looked up.");
		Set<String> unknown = new TreeSet<>();
		CsvFile.read(file, 0, List.of(List.of(column)), new Collected<>(),
				(row) -> row.value(column).filter((name) -> Countries.code(name).isEmpty()).ifPresent(unknown::add));
		return unknown;
	}

}
