package org.citygraph.entities;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folded spellings as questions to the full-text index. */
final class IndexWords {

	/** How many words of a spelling are asked for. */
	static final int MOST = 8;

	private IndexWords() {
	}

	/**
	 * Each word as it is, as a beginning, or misspelt; folded words hold nothing that the
	 * index would take for syntax.
	 */
	static String of(Collection<String> spellings) {
		return spellings.stream()
			.map((key) -> Stream.of(key.split(" ", -1))
				.limit(MOST)
				.map(IndexWords::word)
				.collect(Collectors.joining(" AND ", "(", ")")))
			.collect(Collectors.joining(" OR "));
	}

	private static String word(String word) {
		int edits = (word.length() < 3) ? 0 : (word.length() < 6) ? 1 : 2;
		return "(%s^4 OR %s*%s)".formatted(word, word, (edits > 0) ? " OR " + word + "~" + edits : "");
	}

}
