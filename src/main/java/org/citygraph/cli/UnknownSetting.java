package org.citygraph.cli;

import java.util.Collection;
import java.util.TreeSet;

/**
 * A setting that the program does not have; the message names it and those that it has.
 */
final class UnknownSetting extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownSetting(String name, Collection<String> known) {
		super("There is no setting '%s'; correct its name or leave it out. There are %s.".formatted(name,
				String.join(", ", new TreeSet<>(known))));
	}

}
