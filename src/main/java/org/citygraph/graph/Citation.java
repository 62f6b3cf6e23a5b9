package org.citygraph.graph;

/**
 * A source as facts hold it, {@code document#paragraph}. Of another text, which somebody
 * wrote by hand, all is the document's.
 *
 * @param paragraph counts a text's non-empty lines, or a data file's rows, from 1; 0
 * where it is not told
 */
public record Citation(String document, int paragraph) {

	private static final int MOST_DIGITS = 9;

	public static Citation of(String text) {
		int hash = text.lastIndexOf('#');
		return isOne(text) ? new Citation(text.substring(0, hash), Integer.parseInt(text.substring(hash + 1)))
				: new Citation(text, 0);
	}

	/** Whether the text is one in full. */
	public static boolean isOne(String text) {
		int hash = text.lastIndexOf('#');
		int digits = text.length() - hash - 1;
		return hash > 0 && digits > 0 && digits <= MOST_DIGITS && areDigits(text, hash + 1);
	}

	/** Asked of every fact that is imported. */
	private static boolean areDigits(String text, int start) {
		for (int i = start; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

}
