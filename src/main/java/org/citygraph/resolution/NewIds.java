package org.citygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;

/** Makes ids of new entities: from the name, else from another text, else numbered. */
public final class NewIds {

	private final Predicate<String> free;

	/** From which number on to try, since thousands may have one name. */
	private final Map<String, Integer> next = new HashMap<>();

	/**
	 * @param free whether no entity has or had an id
	 */
	public NewIds(Predicate<String> free) {
		this.free = free;
	}

	/**
	 * A free id.
	 * @param country the ISO code, where it is known
	 * @param texts whose letters to try, best first
	 * @param last what to number where no text has a letter
	 */
	public String of(EntityType type, Optional<String> country, List<String> texts, String last) {
		String prefix = prefix(type, country);
		List<String> slugs = texts.stream().map(Spellings::slug).filter((slug) -> !slug.isEmpty()).toList();
		for (String slug : slugs) {
			if (this.free.test(prefix + slug)) {
				return prefix + slug;
			}
		}
		String base = prefix + (slugs.isEmpty() ? last : slugs.getFirst());
		int number = this.next.getOrDefault(base, 2);
		while (!this.free.test(base + "-" + number)) {
			number++;
		}
		this.next.put(base, number + 1);
		return base + "-" + number;
	}

	/** Where the country is not known, by ISO 3166's code for that. */
	private static String prefix(EntityType type, Optional<String> country) {
		String example = type.exampleId();
		return switch (type) {
			case CITY, REGION -> Spellings.slug(country.orElse("ZZ")) + "-";
			case COUNTRY, ORGANISATION, PERSON, ACCORD -> example.substring(0, example.indexOf('-') + 1);
		};
	}

}
