package org.citygraph.countries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** Names of all countries in the main language of each, by the locale data. */
final class OtherLanguages {

	private static final Map<String, Set<String>> CODES = load();

	private OtherLanguages() {
	}

	/** Empty where it means one country in one language and another in another. */
	static Optional<String> find(String name) {
		Set<String> codes = CODES.getOrDefault(NameKey.of(name), Set.of());
		return (codes.size() == 1) ? codes.stream().findFirst() : Optional.empty();
	}

	private static Map<String, Set<String>> load() {
		Map<String, Set<String>> codes = new HashMap<>();
		for (String language : languages()) {
			LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language));
			for (String code : Countries.all()) {
				String name = names.regionDisplayName(code);
				// The locale data answers the code where a language has no name for it.
				if (!name.equals(code)) {
					codes.computeIfAbsent(NameKey.of(name), (key) -> new HashSet<>()).add(code);
				}
			}
		}
		return codes;
	}

	private static Set<String> languages() {
		Set<String> languages = new HashSet<>();
		for (String code : Countries.all()) {
			languages.add(ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage());
		}
		return languages;
	}

}
