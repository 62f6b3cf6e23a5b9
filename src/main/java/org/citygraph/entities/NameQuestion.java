package org.citygraph.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.citygraph.countries.Countries;
import org.citygraph.graph.EntityType;

/**
 * Who is sought.
 *
 * @param text a name in any spelling
 * @param types node labels; all if none is said
 * @param country an ISO 3166-1 alpha-2 code
 */
public record NameQuestion(String text, Set<String> types, Optional<String> country) {

	/** Of words that are looked for alone. */
	private static final int SHORTEST_WORD = 3;

	public NameQuestion {
		types = Set.copyOf(types);
	}

	/**
	 * The id of the country that is meant, by whatever name, where countries alone are
	 * sought.
	 */
	public Optional<String> namedCountry() {
		return this.types.equals(Set.of(EntityType.COUNTRY.label()))
				? Countries.code(this.text).map(EntityType::countryId) : Optional.empty();
	}

	boolean allows(Entity entity) {
		return (this.types.isEmpty() || this.types.contains(entity.type()))
				&& this.country.map((code) -> code.equals(entity.country())).orElse(true);
	}

	/** {@code Kyiv, Ukraine} is Kyiv in that country. */
	Optional<NameQuestion> inItsCountry() {
		String[] words = this.text.strip().split("[\\s,]+", -1);
		return this.country.isPresent() ? Optional.empty()
				: IntStream.range(1, Math.min(words.length, IndexWords.MOST))
					.mapToObj((first) -> placed(words, first))
					.flatMap(Optional::stream)
					.findFirst();
	}

	/** One for each of its words, if it has several. */
	List<NameQuestion> ofItsWords() {
		String[] words = this.text.strip().split("[\\s,]+", IndexWords.MOST + 1);
		return (words.length < 2) ? List.of() : Arrays.stream(words)
			.limit(IndexWords.MOST)
			.filter((word) -> word.length() >= SHORTEST_WORD || word.codePoints().anyMatch(Character::isIdeographic))
			.map((word) -> new NameQuestion(word, this.types, this.country))
			.toList();
	}

	private Optional<NameQuestion> placed(String[] words, int first) {
		String place = String.join(" ", Arrays.copyOfRange(words, first, words.length));
		return Countries.code(place)
			.map((code) -> new NameQuestion(String.join(" ", Arrays.copyOf(words, first)), this.types,
					Optional.of(code)));
	}

}
