package org.citygraph.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.citygraph.countries.Countries;
import org.citygraph.graph.FactRules;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;

/**
 * What a parameter's text names, so that a call which names nothing can be told from one
 * that has no rows.
 */
public enum Referent {

	/** An entity, by its id. */
	ENTITY,
	/** A document, by its id. */
	DOCUMENT,
	/** A theme, by its id. */
	THEME,
	/** A country, by its ISO 3166-1 alpha-2 code; it need not be in the graph. */
	COUNTRY(Countries::all, "the code of a country, two capital letters such as UA"),
	/** An edge type. */
	TYPE(() -> texts(FactType.values()), "an edge type, such as AGREEMENT"),
	/** A kind of agreements, aid or activities. */
	KIND(FactRules::allKinds, "a kind of agreements, aid or activities, such as twinning"),
	/** A status of facts. */
	STATUS(() -> Arrays.stream(Status.values()).map(Status::text).collect(Collectors.toSet()),
			"a status, such as signed");

	@SuppressWarnings("ImmutableEnumChecker") // it supplies constants
	private final Supplier<Set<String>> words;

	private final String meaning;

	/** One that only the graph knows. */
	Referent() {
		this(Set::of, "");
	}

	Referent(Supplier<Set<String>> words, String meaning) {
		this.words = words;
		this.meaning = meaning;
	}

	/** As headers write it. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it is an id, which has to be looked up in the graph. */
	boolean isId() {
		return this.meaning.isEmpty();
	}

	/** Whether a word, where it is not an id, names such a thing. */
	boolean knows(String word) {
		return this.words.get().contains(word);
	}

	/** What a word would have to be. */
	String meaning() {
		return this.meaning;
	}

	static Referent ofText(String text) {
		return Arrays.stream(values())
			.filter((referent) -> referent.text().equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' is nothing that a parameter can name: %s"
				.formatted(text, Arrays.stream(values()).map(Referent::text).toList())));
	}

	private static Set<String> texts(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
	}

}
