package org.citygraph.countries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English names: the JDK's, from the Unicode locale data, and our own list of those that
 * it lacks.
 */
final class EnglishNames {

	private static final String AMBIGUOUS = "??";

	private static final Pattern LINE = Pattern.compile("(\\?\\?|[A-Z]{2}) ?([=:]) (.+)");

	private static final EnglishNames NAMES = new EnglishNames();

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> codes = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	private EnglishNames() {
		for (String code : Countries.all()) {
			String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
			this.names.put(code, name.replace(" & ", " and "));
			this.codes.put(NameKey.of(name), code);
		}
		list().lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
	}

	static Optional<String> find(String name) {
		return Optional.ofNullable(NAMES.codes.get(NameKey.of(name)));
	}

	static boolean areAmbiguous(String name) {
		return NAMES.ambiguous.contains(NameKey.of(name));
	}

	static String name(String code) {
		return NAMES.names.getOrDefault(code, code);
	}

	private void add(String line) {
		var parts = LINE.matcher(line);
		if (!parts.matches()) {
			throw new IllegalStateException("The list of countries has the line " + line);
		}
		List<String> further = List.of(parts.group(3).split("; *"));
		if (parts.group(2).equals("=")) {
			this.names.put(parts.group(1), further.getFirst());
		}
		for (String name : further) {
			add(parts.group(1), NameKey.of(name));
		}
	}

	/** Our own list knows better than the locale data. */
	private void add(String code, String key) {
		if (code.equals(AMBIGUOUS)) {
			this.ambiguous.add(key);
		}
		else {
			this.codes.put(key, code);
		}
	}

	private static String list() {
		try (InputStream in = EnglishNames.class.getResourceAsStream("/countries/names.txt")) {
			if (in == null) {
				throw new IllegalStateException("The program lacks countries/names.txt");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
