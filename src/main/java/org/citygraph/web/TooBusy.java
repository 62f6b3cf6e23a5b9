package org.citygraph.web;

/**
 * More is asked at once than can be done; answered with 503 and when to try again.
 */
public class TooBusy extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public TooBusy() {
		this("Other questions of this kind are being worked on; try again in a few seconds.");
	}

	public TooBusy(String message) {
		super(message);
	}

}
