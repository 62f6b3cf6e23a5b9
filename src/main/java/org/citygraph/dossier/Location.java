package org.citygraph.dossier;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file's name
 * @param line counted from 1
 */
public record Location(String file, int line) implements Comparable<Location> {

	private static final Comparator<Location> BY_FILE_AND_LINE = Comparator.comparing(Location::file)
		.thenComparingInt(Location::line);

	@Override
	public int compareTo(Location other) {
		return BY_FILE_AND_LINE.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
