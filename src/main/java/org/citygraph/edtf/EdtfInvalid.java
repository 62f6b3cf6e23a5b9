package org.citygraph.edtf;

/**
 * A text that is not a date in EDTF. The message is one or two sentences for whoever
 * wrote the text: what is wrong with it, and what would be right.
 */
public final class EdtfInvalid extends IllegalArgumentException {

	EdtfInvalid(String message) {
		super(message);
	}

	/**
	 * Quotes the faulty part of the text, its control characters replaced so that a log
	 * stays readable.
	 */
	static EdtfInvalid in(String part, String complaint) {
		return new EdtfInvalid("\"" + part.replaceAll("\\p{Cntrl}", "\uFFFD") + "\" " + complaint);
	}

}
