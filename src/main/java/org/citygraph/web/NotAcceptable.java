package org.citygraph.web;

/**
 * A single value that cannot be read; its message is a sentence for the caller.
 */
class NotAcceptable extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	NotAcceptable(String message) {
		super(message);
	}

	/** The value, shortened for a message. */
	static String shown(String value) {
		return (value.length() <= 60) ? value : value.substring(0, 60) + "…";
	}

}
