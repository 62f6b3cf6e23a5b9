package org.citygraph.web;

import java.util.List;

/**
 * Parameters of a call that cannot be accepted, each with its reason; answered with 400.
 */
public class InvalidParameters extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Invalid> errors;

	public InvalidParameters(List<Invalid> errors) {
		super("Some parameters cannot be accepted.");
		this.errors = List.copyOf(errors);
	}

	public InvalidParameters(String parameter, String reason) {
		this(List.of(new Invalid(parameter, reason)));
	}

	public List<Invalid> errors() {
		return this.errors;
	}

	/**
	 * One parameter and what is wrong with it.
	 *
	 * @param parameter its name in the call
	 * @param reason a sentence
	 */
	public record Invalid(String parameter, String reason) {
	}

}
