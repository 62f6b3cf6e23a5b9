package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

import org.citygraph.graph.EntityType;

/**
 * Finds spellings of one type and country that differ in a single letter: one more, one
 * less, one other, or two neighbours changed round (optimal string alignment distance 1).
 *
 * <p>
 * Both have a text in common when one letter or none is taken out of each (Garbe's
 * symmetric deletion). Only one side is kept in memory with its texts, and the other
 * looked up.
 */
final class CloseNames {

	/** Among shorter names any two are close. */
	private static final int SHORTEST = 5;

	private final Map<String, List<Spelling>> byPart = new HashMap<>();

	/**
	 * Of the letters of each part: most spellings have none of these, and cost little.
	 */
	private final LongHashSet letters = new LongHashSet();

	/** A folded spelling of a subject. */
	private record Spelling(Subject subject, String key) {
	}

	CloseNames(Collection<Subject> subjects) {
		subjects.stream().filter((subject) -> subject.country().isPresent()).forEach(this::add);
	}

	private void add(Subject subject) {
		for (String key : subject.keys()) {
			if (key.length() >= SHORTEST) {
				Spelling spelling = new Spelling(subject, key);
				letters(key).forEach(this.letters::add);
				parts(subject.mention().type(), subject.country().orElseThrow(), key)
					.forEach((part) -> this.byPart.computeIfAbsent(part, (none) -> new ArrayList<>(1)).add(spelling));
			}
		}
	}

	/** Tells each subject that has a spelling close to one of the entity's. */
	void find(KnownEntity entity, BiConsumer<Subject, KnownEntity> found) {
		if (this.byPart.isEmpty() || entity.country().isEmpty()) {
			return;
		}
		String country = entity.country().get();
		for (String key : entity.keys()) {
			if (key.length() >= SHORTEST && letters(key).anyMatch(this.letters::contains)) {
				parts(entity.type(), country, key).flatMap((part) -> this.byPart.getOrDefault(part, List.of()).stream())
					.filter((spelling) -> areClose(spelling.key(), key))
					.map(Spelling::subject)
					.distinct()
					.forEach((subject) -> found.accept(subject, entity));
			}
		}
	}

	private static Stream<String> parts(EntityType type, String country, String key) {
		String prefix = type.label() + country;
		return Stream.concat(Stream.of(prefix + key),
				IntStream.range(0, key.length()).mapToObj((i) -> prefix + key.substring(0, i) + key.substring(i + 1)));
	}

	/** A sum over the letters of each part, whatever their order, without making it. */
	private static LongStream letters(String key) {
		long all = key.chars().mapToLong(CloseNames::mixed).sum();
		return LongStream.concat(LongStream.of(all), key.chars().mapToLong((letter) -> all - mixed(letter)));
	}

	private static long mixed(int letter) {
		long mixed = letter * 0x9E3779B97F4A7C15L;
		return (mixed ^ (mixed >>> 32)) * 0x9E3779B97F4A7C15L;
	}

	/** What differs in a digit is another district or year. */
	private static boolean areClose(String one, String other) {
		return !one.equals(other) && digits(one).equals(digits(other)) && isOneEdit(one, other);
	}

	private static String digits(String text) {
		return text.replaceAll("[^0-9]", "");
	}

	/** Both have the same beginning and, after the edit, the same end. */
	private static boolean isOneEdit(String one, String other) {
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		String rest = one.substring(same);
		String others = other.substring(same);
		return switch (rest.length() - others.length()) {
			case 1 -> rest.substring(1).equals(others);
			case -1 -> others.substring(1).equals(rest);
			case 0 -> rest.substring(1).equals(others.substring(1)) || isSwap(rest, others);
			default -> false;
		};
	}

	private static boolean isSwap(String rest, String others) {
		return rest.length() > 1 && rest.charAt(0) == others.charAt(1) && rest.charAt(1) == others.charAt(0)
				&& rest.substring(2).equals(others.substring(2));
	}

}
