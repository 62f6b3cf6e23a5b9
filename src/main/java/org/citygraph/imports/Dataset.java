package org.citygraph.imports;

import java.util.Map;
import java.util.Optional;

/**
 * The data set that facts come with.
 *
 * @param name its name in ids and parameters, such as {@code seed}
 * @param title one line that tells what it is
 * @param licence under which terms it may be used
 * @param edition how its makers call this version of it, such as {@code 2013}
 */
public record Dataset(String name, String title, String licence, Optional<String> edition) {

	public Dataset {
		if (name.equals("wikidata") || name.equals("geonames")) {
			throw new IllegalArgumentException(
					"'%s' is what ids of %1$s are called; give the data set another name, such as '%1$s-2026'."
						.formatted(name));
		}
		if (!name.matches("[a-z0-9][a-z0-9-]{0,62}")) {
			throw new IllegalArgumentException(
					"'%s' is not a data set's name: use a-z, 0-9 and hyphens.".formatted(name));
		}
	}

	public Dataset(String name, String title, String licence) {
		this(name, title, licence, Optional.empty());
	}

	Map<String, Object> properties() {
		return Map.of("name", this.name, "title", this.title, "licence", this.licence, "edition",
				this.edition.orElse(""));
	}

}
