package org.citygraph.uploads;

/** Files that cannot be imported, for a reason that is seen before; answered with 422. */
class UploadRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UploadRefused(String message) {
		super(message);
	}

}
