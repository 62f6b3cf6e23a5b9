package org.citygraph.sources;

/**
 * A file cannot be read, or not on. The message is a sentence that names the file and
 * tells what to do.
 */
public class SourceUnreadable extends RuntimeException {

	public SourceUnreadable(String message) {
		super(message);
	}

	public SourceUnreadable(String message, Throwable cause) {
		super(message, cause);
	}

}
