package org.citygraph.entities;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.names.Spellings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Finds entities by name in any spelling and script. The full-text index over folded
 * spellings gives candidates; they are ranked by how near their nearest spelling is: the
 * same, then one that begins like it, then one with such a word, then a similar one.
 * Larger places come first among equals.
 */
@Component
public class Search {

	/** How many candidates of the index are looked at. */
	private static final int CANDIDATES = 500;

	/**
	 * How many, where only some types or one country are asked for, which the index does
	 * not know.
	 */
	private static final int FILTERED_CANDIDATES = 10_000;

	private static final int MOST_WORDS = 8;

	private final Database database;

	Search(Database database) {
		this.database = database;
	}

	/** Those that are near enough, best first, with the spellings that are nearest. */
	List<Hit> find(String text, Set<String> types, @Nullable String country, int most) {
		return near(text, types, country, most).stream().map((near) -> near.hit(text)).toList();
	}

	/**
	 * Those that are near enough, best first.
	 * @param types node labels; all if none is said
	 * @param country an ISO 3166-1 alpha-2 code
	 * @param most how many at most
	 */
	public List<Near> near(String text, Set<String> types, @Nullable String country, int most) {
		Set<String> wanted = Spellings.keys(text);
		if (wanted.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = new HashMap<>(Map.of("words", words(wanted), "candidates",
				(types.isEmpty() && country == null) ? CANDIDATES : FILTERED_CANDIDATES, "kept", CANDIDATES, "types",
				List.copyOf(types), "country", (country != null) ? country : ""));
		return this.database.read("entities/search", parameters)
			.stream()
			.flatMap((row) -> near(row, wanted).stream())
			.sorted(Comparator.comparingDouble(Near::score)
				.reversed()
				.thenComparing((near) -> Optional.ofNullable(near.entity().population()).orElse(0L),
						Comparator.reverseOrder())
				.thenComparing((near) -> near.entity().id()))
			.limit(most)
			.toList();
	}

	/**
	 * Each word as it is, as a beginning, or misspelt; folded words hold nothing that the
	 * index would take for syntax.
	 */
	private static String words(Collection<String> wanted) {
		return wanted.stream()
			.map((key) -> Stream.of(key.split(" ", -1))
				.limit(MOST_WORDS)
				.map(Search::word)
				.collect(Collectors.joining(" AND ", "(", ")")))
			.collect(Collectors.joining(" OR "));
	}

	private static String word(String word) {
		int edits = (word.length() < 3) ? 0 : (word.length() < 6) ? 1 : 2;
		return "(%s^4 OR %s*%s)".formatted(word, word, (edits > 0) ? " OR " + word + "~" + edits : "");
	}

	private static Optional<Near> near(Record row, Set<String> wanted) {
		Entity entity = Entity.of(row.get("entity"));
		Near best = row.get("keys")
			.asList(Value::asString)
			.stream()
			.flatMap((key) -> wanted.stream().map((wish) -> new Near(entity, key, Nearness.of(wish, key))))
			.max(Comparator.comparingDouble(Near::score))
			.orElse(new Near(entity, "", 0));
		return (best.score() > 0) ? Optional.of(best) : Optional.empty();
	}

	/**
	 * The spelling as it was asked, where it is known, else the first that is as near.
	 */
	private static String matched(Entity entity, String text, String key) {
		List<String> near = entity.names().stream().filter((name) -> Spellings.keys(name).contains(key)).toList();
		return near.stream()
			.filter((name) -> name.equalsIgnoreCase(text.strip()))
			.findFirst()
			.orElse(near.isEmpty() ? entity.name() : near.getFirst());
	}

	/**
	 * An entity that is near.
	 *
	 * @param key its nearest spelling, folded
	 * @param score from 0 to 1; 1 is the same spelling
	 */
	public record Near(Entity entity, String key, double score) {

		/** Tells the spelling itself, which takes a while. */
		Hit hit(String text) {
			return new Hit(this.entity, this.score, matched(this.entity, text, this.key));
		}

	}

	/**
	 * An entity that was found.
	 *
	 * @param score from 0 to 1; 1 is the same spelling
	 * @param matched the spelling that is nearest
	 */
	record Hit(Entity entity, double score, String matched) {
	}

}
