package org.citygraph.web;

/**
 * What a caller asks for contradicts what is there; answered with 409. The message tells
 * why, and what to do instead.
 */
public class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Refused(String reason) {
		super(reason);
	}

}
