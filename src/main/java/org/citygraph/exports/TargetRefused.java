package org.citygraph.exports;

/**
 * A file or folder that an export cannot be written to; the message says why.
 */
public class TargetRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TargetRefused(String message) {
		super(message);
	}

}
