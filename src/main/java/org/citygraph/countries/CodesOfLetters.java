package org.citygraph.countries;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes of two and of three letters. */
final class CodesOfLetters {

	private static final Map<String, String> OF_THREE = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
		.stream()
		.collect(Collectors.toMap((code) -> Locale.of("", code).getISO3Country(), Function.identity()));

	private CodesOfLetters() {
	}

	static Optional<String> find(String written) {
		String upper = written.toUpperCase(Locale.ROOT);
		return switch (upper.length()) {
			case 2 -> Countries.all().contains(upper) ? Optional.of(upper) : Optional.empty();
			case 3 -> Optional.ofNullable(OF_THREE.get(upper));
			default -> Optional.empty();
		};
	}

}
