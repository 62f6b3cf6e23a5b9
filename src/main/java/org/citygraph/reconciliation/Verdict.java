package org.citygraph.reconciliation;

/** What comes of comparing a candidate with something that a query gives. */
enum Verdict {

	/** The query does not give it. */
	NOT_ASKED,

	AGREES,

	DIFFERS,

	/** The query's value is not understood, or the candidate has none. */
	UNKNOWN;

	static Verdict of(boolean agrees) {
		return agrees ? AGREES : DIFFERS;
	}

	/** Agrees, or need not. */
	boolean satisfied() {
		return this == AGREES || this == NOT_ASKED;
	}

	/** Whether it is a feature that candidates tell. */
	boolean decided() {
		return this == AGREES || this == DIFFERS;
	}

}
