package org.citygraph.catalogue;

/**
 * A query file whose header and text disagree, or that does what a catalogue query must
 * not.
 */
public class QueryInvalid extends RuntimeException {

	private static final long serialVersionUID = 1L;

	QueryInvalid(String file, String reason) {
		super("%s: %s".formatted(file, reason));
	}

}
