package org.citygraph.sources;

/**
 * A row does not tell what rows of its file tell. Others of the file are not concerned,
 * so this says of one row only why it is rejected.
 */
public final class RowInvalid extends RuntimeException {

	private final String reason;

	/**
	 * @param reason what is wrong, beginning in lower case and without a full stop
	 */
	public RowInvalid(String reason) {
		// Files can have millions of such rows; where they were found tells nothing.
		super(reason, null, false, false);
		this.reason = reason;
	}

	public String reason() {
		return this.reason;
	}

}
