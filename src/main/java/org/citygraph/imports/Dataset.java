package org.citygraph.imports;

/**
 * The data set that facts come with.
 *
 * @param name its name in ids and parameters, such as {@code seed}
 * @param title one line that tells what it is
 * @param licence under which terms it may be used
 */
public record Dataset(String name, String title, String licence) {

	public Dataset {
		if (!name.matches("[a-z0-9][a-z0-9-]{0,62}")) {
			throw new IllegalArgumentException(
					"'%s' is not a data set's name: use a-z, 0-9 and hyphens.".formatted(name));
		}
	}

}
