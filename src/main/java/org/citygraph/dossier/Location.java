package org.citygraph.dossier;

/**
 * A place in a file.
 *
 * @param file the file's name
 * @param line counted from 1
 */
public record Location(String file, int line) {

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
