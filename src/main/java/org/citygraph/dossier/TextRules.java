package org.citygraph.dossier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What any text of a dossier may hold. YAML's escapes can write characters that its plain
 * text cannot, and that no XML, such as a GraphML export, can hold.
 */
final class TextRules {

	/** A name or title beyond this is rather a paragraph in the wrong place. */
	static final int LONGEST = 1_000;

	static final int LONGEST_NOTE = 10_000;

	private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{C}]*");

	private TextRules() {
	}

	/** Nothing can be seen of it. */
	static boolean isBlank(String text) {
		return INVISIBLE.matcher(text).matches();
	}

	/** What is wrong with the text of a key, if anything is. */
	static Optional<String> mistake(String key, String text) {
		int longest = key.equals("note") ? LONGEST_NOTE : LONGEST;
		if (text.length() > longest) {
			return Optional.of("'%s' has %d characters here; write at most %d.".formatted(key, text.length(), longest));
		}
		return text.codePoints()
			.filter(TextRules::isForbidden)
			.mapToObj((character) -> "'%s' has the character U+%04X, which may not stand in a text: take it out."
				.formatted(key, character))
			.findFirst();
	}

	private static boolean isForbidden(int character) {
		boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
		boolean none = (character & 0xFFFE) == 0xFFFE || Character.getType(character) == Character.SURROGATE;
		return control || none;
	}

}
