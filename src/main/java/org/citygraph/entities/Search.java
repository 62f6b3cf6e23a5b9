package org.citygraph.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

	private final Database database;

	private final Entities entities;

	Search(Database database, Entities entities) {
		this.database = database;
		this.entities = entities;
	}

	/**
	 * Those that are near enough, best first, with the spellings that are nearest; before
	 * them whoever has the text as an id or, where countries alone are sought, as any
	 * name of its country. Where nobody is called so, a country at the end of the text
	 * tells where they lie.
	 */
	List<Hit> find(NameQuestion question, int most) {
		List<Hit> identified = identified(question);
		List<Hit> near = hits(question, most);
		List<Hit> hits = Stream.concat(identified.stream(), near.stream().filter((hit) -> !told(identified, hit)))
			.limit(most)
			.toList();
		if (!hits.isEmpty()) {
			return hits;
		}
		Optional<NameQuestion> placed = question.inItsCountry();
		List<Hit> there = placed.map((other) -> hits(other, most)).orElse(hits);
		return there.isEmpty() ? ofWords(placed.orElse(question), most) : there;
	}

	/**
	 * Whoever is called by one of the words alone or nearly so, as in
	 * {@code City of Kyiv}, and after them those who have it in their name, as in
	 * {@code Mayor Filatov}.
	 */
	private List<Hit> ofWords(NameQuestion question, int most) {
		Map<String, Near> best = new LinkedHashMap<>();
		for (List<Near> found : near(question.ofItsWords()).values()) {
			found.stream()
				.filter(Near::isOfWord)
				.forEach((near) -> best.merge(near.entity().id(), near.less(),
						(one, other) -> (one.score() >= other.score()) ? one : other));
		}
		return best.values()
			.stream()
			.sorted(Near.BEST_FIRST)
			.limit(most)
			.map((near) -> near.hit(question.text()))
			.toList();
	}

	private List<Hit> identified(NameQuestion question) {
		Optional<String> country = question.namedCountry();
		List<Entity> named = country.isEmpty() ? List.of() : this.entities.all(List.of(country.get()));
		return Stream.concat(this.entities.identified(question.text().strip()).stream(), named.stream())
			.distinct()
			.filter(question::allows)
			.map((entity) -> new Hit(entity, 1, question.text().strip()))
			.toList();
	}

	private static boolean told(List<Hit> hits, Hit hit) {
		return hits.stream().anyMatch((other) -> other.entity().id().equals(hit.entity().id()));
	}

	private List<Hit> hits(NameQuestion question, int most) {
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
	public Map<NameQuestion, List<Near>> near(Collection<NameQuestion> questions) {
		List<NameQuestion> asked = questions.stream()
			.filter((question) -> !Spellings.keys(question.text()).isEmpty())
			.distinct()
			.toList();
		Map<NameQuestion, List<Near>> found = new HashMap<>();
		if (!asked.isEmpty()) {
			for (Record row : this.database.read("entities/search",
					Map.of("questions", asked.stream().map(Search::parameters).toList(), "kept", CANDIDATES))) {
				NameQuestion question = asked.get(row.get("number").asInt());
				near(row, Spellings.keys(question.text()))
					.ifPresent((near) -> found.computeIfAbsent(question, (first) -> new ArrayList<>()).add(near));
			}
		}
		found.values().forEach((hits) -> hits.sort(Near.BEST_FIRST));
		return found;
	}

	private static Map<String, Object> parameters(NameQuestion question) {
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
				.map((wish) -> new Near(entity, key, Nearness.of(wish, key), Near.Match.of(wish, key))))
			.max(Comparator.comparingDouble(Near::score))
			.orElse(new Near(entity, "", 0, Near.Match.PART));
		return (best.score() > 0) ? Optional.of(best) : Optional.empty();
	}

}
