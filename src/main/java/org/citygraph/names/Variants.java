package org.citygraph.names;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The folded forms under which one name may be looked up. */
final class Variants {

	private static final Transliterator GERMAN = Transliterator.getInstance("de-ASCII");

	private static final Pattern UMLAUT = Pattern.compile("[äöüÄÖÜ]");

	private static final Pattern APOSTROPHE = Pattern.compile("['`´‘’ʻʼ]");

	private Variants() {
	}

	static Set<String> of(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		Set<String> keys = new LinkedHashSet<>();
		keys.add(Folding.fold(composed));
		if (APOSTROPHE.matcher(composed).find()) {
			keys.add(Folding.fold(APOSTROPHE.matcher(composed).replaceAll(" ")));
		}
		if (UMLAUT.matcher(composed).find()) {
			keys.add(Folding.fold(GERMAN.transliterate(composed)));
		}
		addRomanisations(composed, keys);
		keys.remove("");
		return keys;
	}

	private static void addRomanisations(String name, Set<String> keys) {
		Set<UnicodeScript> scripts = scripts(name);
		Romanisation.forScripts(scripts).flatMap((romanisation) -> romanisation.romanise(name)).forEach(keys::add);
		if (scripts.contains(UnicodeScript.HAN)) {
			keys.add(Folding.fold(name).replace(" ", ""));
		}
	}

	private static Set<UnicodeScript> scripts(String name) {
		Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
		name.codePoints().filter((point) -> point > 0x7F).mapToObj(UnicodeScript::of).forEach(scripts::add);
		return scripts;
	}

}
