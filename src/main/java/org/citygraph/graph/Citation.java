package org.citygraph.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source as facts hold it, {@code document#paragraph}. Of another text, which somebody
 * wrote by hand, all is the document's.
 *
 * @param paragraph counts a text's non-empty lines, or a data file's rows, from 1; 0
 * where it is not told
 */
public record Citation(String document, int paragraph) {

	private static final Pattern STORED = Pattern.compile("(.+)#(\\d{1,9})");

	public static Citation of(String text) {
		Matcher stored = STORED.matcher(text);
		return stored.matches() ? new Citation(stored.group(1), Integer.parseInt(stored.group(2)))
				: new Citation(text, 0);
	}

	/** Whether the text is one in full. */
	public static boolean isOne(String text) {
		return STORED.matcher(text).matches();
	}

}
