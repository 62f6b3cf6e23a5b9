package org.citygraph.names;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The romanisations that maps and media in English use (US Board on Geographic Names), as
 * ICU has them. A text does not tell its language, so all of its script apply.
 */
record Romanisation(UnicodeScript script, Transliterator transliterator) {

	private static final Romanisation UKRAINIAN = of(UnicodeScript.CYRILLIC, "uk-uk_Latn/BGN");

	private static final List<Romanisation> ALL = List.of(UKRAINIAN, of(UnicodeScript.CYRILLIC, "ru-ru_Latn/BGN"),
			of(UnicodeScript.CYRILLIC, "be-be_Latn/BGN"), of(UnicodeScript.CYRILLIC, "bg-bg_Latn/BGN"),
			of(UnicodeScript.CYRILLIC, "kk-kk_Latn/BGN"), of(UnicodeScript.GREEK, "el-el_Latn/BGN"),
			of(UnicodeScript.ARMENIAN, "hy-hy_Latn/BGN"));

	private static Romanisation of(UnicodeScript script, String id) {
		return new Romanisation(script, Transliterator.getInstance(id));
	}

	static Stream<Romanisation> forScripts(Set<UnicodeScript> scripts) {
		return ALL.stream().filter((romanisation) -> scripts.contains(romanisation.script));
	}

	/** The folded romanisations of a text in this one's script. */
	Stream<String> romanise(String text) {
		String latin = this.transliterator.transliterate(text);
		return equals(UKRAINIAN) ? Stream.of(Folding.fold(latin), official(latin)) : Stream.of(Folding.fold(latin));
	}

	/**
	 * From BGN's romanisation of Ukrainian to Ukraine's own of 2010 (Cabinet of
	 * Ministers, resolution 55), which passports and signposts use: after the beginning
	 * of a word its sounds with y are written with i, as in Kyiv, Mykolaiv, Vinnytsia,
	 * Khmelnytskyi; and what BGN tells from zh by a dot is zgh, as in Zghurivka.
	 */
	private static String official(String latin) {
		return Folding.fold(latin.replaceAll("(?i)z·h", "zgh"))
			.replaceAll("\\Byi", "i")
			.replaceAll("\\By([aeu])", "i$1")
			.replaceAll("(?<=[aeiouy])y(?![aeiouy])", "i");
	}

}
