package org.citygraph.countries;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.citygraph.names.Spellings;

/** Spellings of one name have one key. */
final class NameKey {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHER_SCRIPTS = Pattern.compile("[\\p{L}&&\\P{IsLatin}]");

	private NameKey() {
	}

	/**
	 * Names in other scripts are compared as they are: to romanise the locale data's
	 * thousands would take seconds, and nobody romanises quite like that.
	 */
	static String of(String name) {
		if (isAscii(name)) {
			return withoutFillers(Spellings.fold(name));
		}
		String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		if (OTHER_SCRIPTS.matcher(bare).find()) {
			return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		}
		return withoutFillers(Spellings.fold(bare));
	}

	private static String withoutFillers(String folded) {
		StringJoiner words = new StringJoiner(" ");
		for (String word : folded.split(" ", -1)) {
			if (!word.equals("the") && !word.equals("and")) {
				words.add(word.equals("saint") ? "st" : word);
			}
		}
		return words.toString();
	}

	private static boolean isAscii(String name) {
		return name.chars().allMatch((letter) -> letter < 0x80);
	}

}
