package org.citygraph.cli;

/**
 * A file or folder named on the command line that cannot be read; the message says why.
 */
final class InputUnreadable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InputUnreadable(String message) {
		super(message);
	}

}
