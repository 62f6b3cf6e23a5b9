package org.citygraph.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** From any script to lower-case ASCII words. */
final class Folding {

	private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");

	private static final Transliterator LATIN_ASCII = Transliterator.getInstance("Latin-ASCII");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern VANISHING = Pattern.compile("['\"`·]|[\\p{L}\\p{M}&&\\P{ASCII}]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

	private Folding() {
	}

	static String fold(String name) {
		String lower = ascii(name).toLowerCase(Locale.ROOT);
		return BETWEEN_WORDS.matcher(VANISHING.matcher(lower).replaceAll("")).replaceAll(" ").strip();
	}

	private static String ascii(String name) {
		if (isAscii(name)) {
			return name;
		}
		String latin = ANY_LATIN.transliterate(name);
		String bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
		// Latin-ASCII takes ten times as long as removing marks, and few letters need it.
		return isAscii(bare) ? bare : azerbaijani(LATIN_ASCII.transliterate(bare));
	}

	/**
	 * The only letter of European and Caucasian place names that ICU leaves; English
	 * writes Ganja for Gəncə.
	 */
	private static String azerbaijani(String text) {
		return text.replace('ə', 'a').replace('Ə', 'a');
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				return false;
			}
		}
		return true;
	}

}
