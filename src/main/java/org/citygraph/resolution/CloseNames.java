package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.citygraph.graph.EntityType;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/**
 * Finds spellings of one type and country that differ in a single letter: one more, one
 * less, one other, or two neighbours changed round (optimal string alignment distance 1).
 *
 * <p>
 * Both have a text in common when one letter or none is taken out of each (Garbe's
 * symmetric deletion). Those given are kept in memory with all these texts, a dozen for a
 * spelling, so the smaller side should be given, and the other looked up.
 *
 * @param <T> what is spelt
 */
final class CloseNames<T> {

	/** Among shorter names any two are close. */
	private static final int SHORTEST = 5;

	private final Map<String, List<Part<T>>> byText = new HashMap<>();

	/**
	 * Of the letters of each text: most spellings have none of these, and cost little.
	 */
	private final LongHashSet letters = new LongHashSet();

	/**
	 * Something with its folded spellings.
	 */
	record Spelt<T>(T what, EntityType type, Optional<String> country, Collection<String> keys) {

		static Spelt<Subject> of(Subject subject) {
			return new Spelt<>(subject, subject.mention().type(), subject.country(), subject.keys());
		}

		static Spelt<KnownEntity> of(KnownEntity entity) {
			return new Spelt<>(entity, entity.type(), entity.country(), entity.keys());
		}

		/** Those that are long enough; none where the country is not known. */
		Stream<String> longKeys() {
			return this.country.isEmpty() ? Stream.empty()
					: this.keys.stream().filter((key) -> key.length() >= SHORTEST);
		}

		Stream<String> texts(String key) {
			String prefix = this.type.label() + this.country.orElse("");
			return Stream.concat(Stream.of(prefix + key), IntStream.range(0, key.length())
				.mapToObj((i) -> prefix + key.substring(0, i) + key.substring(i + 1)));
		}

	}

	private record Part<T>(T what, String key) {
	}

	CloseNames(Stream<Spelt<T>> all) {
		all.forEach((spelt) -> spelt.longKeys().forEach((key) -> {
			Part<T> part = new Part<>(spelt.what(), key);
			letters(key).forEach(this.letters::add);
			spelt.texts(key)
				.forEach((text) -> this.byText.computeIfAbsent(text, (none) -> new ArrayList<>(1)).add(part));
		}));
	}

	/** Subjects with the entities that they may be, but for a letter. */
	static Map<Subject, List<KnownEntity>> pairs(List<Subject> places, List<KnownEntity> others) {
		Map<Subject, List<KnownEntity>> pairs = new LinkedHashMap<>();
		BiConsumer<Subject, KnownEntity> found = (subject, entity) -> {
			if (!entity.contradicts(subject.externalIds()) && !Place.areFar(subject.place(), entity.place())) {
				pairs.computeIfAbsent(subject, (none) -> new ArrayList<>(1)).add(entity);
			}
		};
		if (places.size() < others.size()) {
			CloseNames<Subject> names = new CloseNames<>(places.stream().map(Spelt::of));
			others.forEach((entity) -> names.closeTo(Spelt.of(entity)).forEach((place) -> found.accept(place, entity)));
		}
		else {
			CloseNames<KnownEntity> names = new CloseNames<>(others.stream().map(Spelt::of));
			places.forEach((place) -> names.closeTo(Spelt.of(place)).forEach((entity) -> found.accept(place, entity)));
		}
		return pairs;
	}

	/** All that have a spelling close to one of these. */
	Stream<T> closeTo(Spelt<?> other) {
		return other.longKeys()
			.filter((key) -> letters(key).anyMatch(this.letters::contains))
			.flatMap((key) -> other.texts(key)
				.flatMap((text) -> this.byText.getOrDefault(text, List.of()).stream())
				.filter((part) -> areClose(part.key(), key)))
			.map(Part::what)
			.distinct();
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
