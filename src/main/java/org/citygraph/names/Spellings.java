package org.citygraph.names;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares spellings. A folded spelling consists of the words of a name in the letters a
 * to z and digits, one space between them. All methods are safe for concurrent use: ICU's
 * transliterators keep no state between calls.
 */
public final class Spellings {

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();

	private Spellings() {
	}

	/**
	 * The canonical key of a name: romanised letter by letter, whatever its language (ICU
	 * {@code Any-Latin}), without accents, in lower case. Apostrophes, quotes and soft
	 * signs vanish, other punctuation parts words. Folding a folded name changes nothing.
	 * Empty for a name without any letter or digit that ICU can romanise.
	 */
	public static String fold(String name) {
		return Folding.fold(name);
	}

	/**
	 * All folded variants of some names, to index them by: of each its canonical key and
	 * those of {@link #keys(String)}.
	 */
	public static Set<String> keys(Collection<String> names) {
		Set<String> keys = new LinkedHashSet<>();
		for (String name : names) {
			keys.addAll(Variants.of(name));
		}
		return keys;
	}

	/**
	 * All folded variants of a name or a query, the canonical one first: with the
	 * romanisations that its script's languages use, with German umlauts written out,
	 * with apostrophes parting words, with Han characters joined. Empty if nothing of it
	 * can be folded.
	 */
	public static Set<String> keys(String query) {
		return keys(List.of(query));
	}

	/**
	 * How alike two folded spellings are, from 0 to 1, where 1 is equal and an empty
	 * spelling is like none.
	 *
	 * <p>
	 * The mean of Jaro-Winkler similarity (Winkler 1990) and of 1 - d/n, with
	 * Levenshtein's distance d and the longer spelling's length n. Jaro-Winkler alone
	 * sees what short names share ("kiev", "kyiv") but overrates shared beginnings,
	 * Levenshtein alone the other way round; among 9,775 place names their mean let fewer
	 * strangers outrank the right name than either. Costs the product of both lengths.
	 */
	public static double similarity(String foldedA, String foldedB) {
		if (foldedA.isEmpty() || foldedB.isEmpty()) {
			return 0;
		}
		double edits = LEVENSHTEIN.apply(foldedA, foldedB);
		double unchanged = 1 - edits / Math.max(foldedA.length(), foldedB.length());
		return (JARO_WINKLER.apply(foldedA, foldedB) + unchanged) / 2;
	}

	/**
	 * A name as part of an id: its canonical key with words joined by hyphens. Empty
	 * where {@link #fold} is.
	 */
	public static String slug(String name) {
		return fold(name).replace(' ', '-');
	}

}
