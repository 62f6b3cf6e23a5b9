package org.citygraph.imports;

/** A data set that must stay as long as another one builds upon it. */
public class RemovalRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RemovalRefused(String reason) {
		super(reason);
	}

}
