package org.citygraph.countries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which country is meant. Nothing is computed before the first question, and names in
 * other languages not before one that English does not know: English takes about a tenth
 * of a second, the others one.
 */
public final class Countries {

	/** Assigned by the user of ISO 3166-1, as most do for Kosovo. */
	private static final String KOSOVO = "XK";

	private static final Set<String> CODES = codes();

	/** A file of a million rows names a few hundred. */
	private static final int REMEMBERED = 10_000;

	private static final int LONGEST_NAME = 200;

	private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

	/** What parts a city or a territory from its country, or a name from a remark. */
	private static final Pattern PARTING = Pattern.compile(" [-–—/] |[()]");

	private static final Pattern FORMAL = Pattern
		.compile("(?:[a-z]+ ){0,4}(?:republic|kingdom|states?|federation|principality|commonwealth|sultanate|emirate"
				+ "|union|duchy) of ");

	private Countries() {
	}

	/** The ISO 3166-1 alpha-2 codes of all countries, and Kosovo's. */
	public static Set<String> all() {
		return CODES;
	}

	/**
	 * The ISO 3166-1 alpha-2 code, in upper case, of a country or territory.
	 * @param written an alpha-2 or alpha-3 code in any case, or a name: in English of any
	 * time and fashion ({@code Burma}, {@code The Netherlands},
	 * {@code Korea, Republic of}), or in the main language of any country. Parts of the
	 * United Kingdom are that
	 * @return empty where no country or more than one has such a name; a former country
	 * with several successors is none of them
	 */
	public static Optional<String> code(String written) {
		if (written.length() > LONGEST_NAME) {
			return Optional.empty();
		}
		if (KNOWN.size() > REMEMBERED) {
			KNOWN.clear();
		}
		return KNOWN.computeIfAbsent(written, Countries::find);
	}

	private static Optional<String> find(String written) {
		String name = written.strip();
		Optional<String> coded = CodesOfLetters.find(name);
		if (coded.isPresent() || name.isEmpty()) {
			return coded;
		}
		if (EnglishNames.areAmbiguous(name)) {
			return Optional.empty();
		}
		return EnglishNames.find(name)
			.or(() -> inverted(name))
			.or(() -> informal(name))
			.or(() -> parted(name))
			.or(() -> OtherLanguages.find(name));
	}

	/**
	 * A country's short name in English.
	 * @throws IllegalArgumentException if there is no such code
	 */
	public static String name(String code) {
		if (!CODES.contains(code)) {
			throw new IllegalArgumentException("No country has the code " + code);
		}
		return EnglishNames.name(code);
	}

	/** {@code Korea, Republic of} is {@code Republic of Korea}. */
	private static Optional<String> inverted(String name) {
		String[] parts = name.split(",", 2);
		return (parts.length == 2)
				? EnglishNames.find(parts[1] + " " + parts[0]).or(() -> informal(parts[1] + " " + parts[0]))
				: Optional.empty();
	}

	/** {@code Islamic Republic of Iran} is {@code Iran}. */
	private static Optional<String> informal(String name) {
		String key = NameKey.of(name);
		String bare = FORMAL.matcher(key).replaceFirst("");
		return (bare.equals(key) || EnglishNames.areAmbiguous(bare)) ? Optional.empty() : EnglishNames.find(bare);
	}

	/** The only country that the parts of a name mean. */
	private static Optional<String> parted(String name) {
		Set<String> found = new TreeSet<>();
		Stream<String> parts = PARTING.splitAsStream(name).filter((part) -> !part.equals(name));
		parts.forEach((part) -> EnglishNames.find(part).ifPresent(found::add));
		return (found.size() == 1) ? found.stream().findFirst() : Optional.empty();
	}

	private static Set<String> codes() {
		Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
		codes.add(KOSOVO);
		return Set.copyOf(codes);
	}

}
