package org.citygraph.sources;

/**
 * Takes what a source tells, one after the other.
 *
 * @param <T> mentions or claims
 */
public interface Sink<T> {

	void accept(T item);

	/**
	 * A row that cannot be understood.
	 * @param reason a sentence that tells what is wrong with it
	 * @param text the row as it stands there, as far as it is known
	 */
	void reject(Row row, String reason, String text);

}
