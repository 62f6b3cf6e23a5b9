package org.citygraph.web;

/**
 * A question took longer than its time limit and was ended; answered with 504.
 */
public class TimeLimitPassed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public TimeLimitPassed() {
		super("This took longer than its time limit and was ended; ask for less, for instance a smaller maxLength.");
	}

}
