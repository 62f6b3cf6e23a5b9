package org.citygraph.checks;

/**
 * A file under {@code cypher/checks} that is not a check.
 */
class CheckInvalid extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CheckInvalid(String check, String reason) {
		super("The check '%s' is not valid: %s".formatted(check, reason));
	}

}
