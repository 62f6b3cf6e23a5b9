package org.citygraph.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * A date in English: its preposition, and its words from the finest to the coarsest
 * component, so that dates of one year or month can share the words that they have in
 * common.
 */
record Phrase(String preposition, List<String> words) {

	static Phrase of(String preposition, String... words) {
		return new Phrase(preposition, List.of(words));
	}

	String bare() {
		return String.join(" ", this.words);
	}

	String inFull() {
		return this.preposition + " " + bare();
	}

	Phrase prefixed(String word) {
		List<String> prefixed = new ArrayList<>(this.words);
		prefixed.set(0, word + " " + prefixed.getFirst());
		return new Phrase(this.preposition, List.copyOf(prefixed));
	}

	/**
	 * Enumerates phrases, naming a shared preposition and shared last words once: "in
	 * May, June and July 2022".
	 */
	static String list(List<Phrase> phrases, String conjunction) {
		if (phrases.stream().map(Phrase::preposition).distinct().count() > 1) {
			return join(phrases.stream().map(Phrase::inFull).toList(), conjunction);
		}
		int shared = sharedAtEnd(phrases);
		List<String> heads = phrases.stream().map((phrase) -> phrase.withoutLast(shared)).toList();
		String tail = phrases.getFirst().last(shared);
		return phrases.getFirst().preposition() + " " + join(heads, conjunction) + tail;
	}

	private static int sharedAtEnd(List<Phrase> phrases) {
		int shared = 0;
		int length = phrases.getFirst().words().size();
		if (phrases.stream().allMatch((phrase) -> phrase.words().size() == length)) {
			while (shared < length - 1 && sharesWord(phrases, length - 1 - shared)) {
				shared++;
			}
		}
		return shared;
	}

	private static boolean sharesWord(List<Phrase> phrases, int index) {
		return phrases.stream().map((phrase) -> phrase.words().get(index)).distinct().count() == 1;
	}

	private String withoutLast(int count) {
		return String.join(" ", this.words.subList(0, this.words.size() - count));
	}

	private String last(int count) {
		List<String> last = this.words.subList(this.words.size() - count, this.words.size());
		return last.isEmpty() ? "" : " " + String.join(" ", last);
	}

	private static String join(List<String> items, String conjunction) {
		if (items.size() == 1) {
			return items.getFirst();
		}
		List<String> allButLast = items.subList(0, items.size() - 1);
		return String.join(", ", allButLast) + " " + conjunction + " " + items.getLast();
	}

}
