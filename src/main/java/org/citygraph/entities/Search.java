package org.citygraph.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.database.Database;
import org.citygraph.names.Spellings;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Finds entities by name in any spelling and script. The full-text index over folded
 * spellings gives candidates; they are ranked by how near their nearest spelling is: the
 * same, then one that begins like it, then one with such a word, then a similar one.
 * Larger places come first among equals. Where nobody is called like the whole text, one
 * of its words will do.
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

	/** Of words that are looked for alone. */
	private static final int SHORTEST_WORD = 3;

	/** How much of its score is left to who is called by but one of several words. */
	private static final double WORD_OF_SEVERAL = 0.6;

	/** The same of who has it in a longer name. */
	private static final double WORD_OF_SEVERAL_IN_NAME = 0.4;

	/** Of spellings that are similar to one of several words. */
	private static final double LEAST_OF_WORD = 0.6;

	private static final Comparator<Near> BEST_FIRST = Comparator.comparingDouble(Near::score)
		.reversed()
		.thenComparing((near) -> Optional.ofNullable(near.entity().population()).orElse(0L), Comparator.reverseOrder())
		.thenComparing((near) -> near.entity().id());

	private final Database database;

	private final Entities entities;

	Search(Database database, Entities entities) {
		this.database = database;
		this.entities = entities;
	}

	/**
	 * Those that are near enough, best first, with the spellings that are nearest; before
	 * them whoever has the text as an id. Where nobody is called so, a country at the end
	 * of the text tells where they lie.
	 */
	List<Hit> find(Question question, int most) {
		List<Hit> identified = identified(question);
		List<Hit> near = hits(question, most);
		List<Hit> hits = Stream.concat(identified.stream(), near.stream().filter((hit) -> !told(identified, hit)))
			.limit(most)
			.toList();
		if (!hits.isEmpty()) {
			return hits;
		}
		Optional<Question> placed = question.inItsCountry();
		List<Hit> there = placed.map((other) -> hits(other, most)).orElse(hits);
		return there.isEmpty() ? ofWords(placed.orElse(question), most) : there;
	}

	/**
	 * Whoever is called by one of the words alone or nearly so, as in
	 * {@code City of Kyiv}, and after them those who have it in their name, as in
	 * {@code Mayor Filatov}.
	 */
	private List<Hit> ofWords(Question question, int most) {
		Map<String, Near> best = new LinkedHashMap<>();
		for (List<Near> found : near(question.ofItsWords()).values()) {
			found.stream()
				.filter(Near::isOfWord)
				.forEach((near) -> best.merge(near.entity().id(), near.less(),
						(one, other) -> (one.score() >= other.score()) ? one : other));
		}
		return best.values().stream().sorted(BEST_FIRST).limit(most).map((near) -> near.hit(question.text())).toList();
	}

	private List<Hit> identified(Question question) {
		return this.entities.identified(question.text().strip())
			.stream()
			.filter(question::allows)
			.map((entity) -> new Hit(entity, 1, question.text().strip()))
			.toList();
	}

	private static boolean told(List<Hit> hits, Hit hit) {
		return hits.stream().anyMatch((other) -> other.entity().id().equals(hit.entity().id()));
	}

	private List<Hit> hits(Question question, int most) {
		return near(List.of(question)).getOrDefault(question, List.of())
			.stream()
			.limit(most)
			.map((near) -> near.hit(question.text()))
			.toList();
	}

	/**
	 * Those that are near enough to each question, best first; of a question that is not
	 * in the answer, nobody is.
	 */
	public Map<Question, List<Near>> near(Collection<Question> questions) {
		List<Question> asked = questions.stream()
			.filter((question) -> !Spellings.keys(question.text()).isEmpty())
			.distinct()
			.toList();
		Map<Question, List<Near>> found = new HashMap<>();
		if (!asked.isEmpty()) {
			for (Record row : this.database.read("entities/search",
					Map.of("questions", asked.stream().map(Search::parameters).toList(), "kept", CANDIDATES))) {
				Question question = asked.get(row.get("number").asInt());
				near(row, Spellings.keys(question.text()))
					.ifPresent((near) -> found.computeIfAbsent(question, (first) -> new ArrayList<>()).add(near));
			}
		}
		found.values().forEach((hits) -> hits.sort(BEST_FIRST));
		return found;
	}

	private static Map<String, Object> parameters(Question question) {
		boolean filtered = !question.types().isEmpty() || question.country().isPresent();
		return Map.of("words", IndexWords.of(Spellings.keys(question.text())), "candidates",
				filtered ? FILTERED_CANDIDATES : CANDIDATES, "types", List.copyOf(question.types()), "country",
				question.country().orElse(""));
	}

	private static Optional<Near> near(Record row, Set<String> wanted) {
		Entity entity = Entity.of(row.get("entity"));
		Near best = row.get("keys")
			.asList(Value::asString)
			.stream()
			.flatMap((key) -> wanted.stream()
				.map((wish) -> new Near(entity, key, Nearness.of(wish, key), Match.of(wish, key))))
			.max(Comparator.comparingDouble(Near::score))
			.orElse(new Near(entity, "", 0, Match.PART));
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
	 * Who is sought.
	 *
	 * @param text a name in any spelling
	 * @param types node labels; all if none is said
	 * @param country an ISO 3166-1 alpha-2 code
	 */
	public record Question(String text, Set<String> types, Optional<String> country) {

		public Question {
			types = Set.copyOf(types);
		}

		boolean allows(Entity entity) {
			return (this.types.isEmpty() || this.types.contains(entity.type()))
					&& this.country.map((code) -> code.equals(entity.country())).orElse(true);
		}

		/** {@code Kyiv, Ukraine} is Kyiv in that country. */
		Optional<Question> inItsCountry() {
			String[] words = this.text.strip().split("[\\s,]+", -1);
			return this.country.isPresent() ? Optional.empty()
					: IntStream.range(1, Math.min(words.length, IndexWords.MOST))
						.mapToObj((first) -> placed(words, first))
						.flatMap(Optional::stream)
						.findFirst();
		}

		/** One for each of its words, if it has several. */
		List<Question> ofItsWords() {
			String[] words = this.text.strip().split("[\\s,]+", IndexWords.MOST + 1);
			return (words.length < 2) ? List.of()
					: Arrays.stream(words)
						.limit(IndexWords.MOST)
						.filter((word) -> word.length() >= SHORTEST_WORD
								|| word.codePoints().anyMatch(Character::isIdeographic))
						.map((word) -> new Question(word, this.types, this.country))
						.toList();
		}

		private Optional<Question> placed(String[] words, int first) {
			String place = String.join(" ", Arrays.copyOfRange(words, first, words.length));
			return Countries.code(place)
				.map((code) -> new Question(String.join(" ", Arrays.copyOf(words, first)), this.types,
						Optional.of(code)));
		}

	}

	/** How a spelling has what was wanted. */
	enum Match {

		/** It is the same, or similar. */
		WHOLE,
		/** As one of its words, or some. */
		WORD,
		/** Otherwise within it. */
		PART;

		static Match of(String wish, String key) {
			if (key.equals(wish) || !key.contains(wish)) {
				return WHOLE;
			}
			return (" " + key + " ").contains(" " + wish + " ") ? WORD : PART;
		}

	}

	/**
	 * An entity that is near.
	 *
	 * @param key its nearest spelling, folded
	 * @param score from 0 to 1; 1 is the same spelling
	 * @param match in what way
	 */
	public record Near(Entity entity, String key, double score, Match match) {

		/** Not one that is only a part of a word. */
		boolean isOfWord() {
			return this.match == Match.WORD || (this.match != Match.PART && this.score >= LEAST_OF_WORD);
		}

		/** As far as one word of several can be. */
		Near less() {
			double share = (this.match == Match.WORD) ? WORD_OF_SEVERAL_IN_NAME : WORD_OF_SEVERAL;
			return new Near(this.entity, this.key, share * this.score, this.match);
		}

		/** Tells the spelling itself, which takes a while. */
		Hit hit(String text) {
			return new Hit(this.entity, this.score, matched(this.entity, text, this.key));
		}

	}

	/**
	 * An entity that was found.
	 *
	 * @param score from 0 to 1; 1 is the same spelling, or an id
	 * @param matched the spelling that is nearest, or the id
	 */
	record Hit(Entity entity, double score, String matched) {
	}

}
