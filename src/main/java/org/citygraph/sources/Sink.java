package org.citygraph.sources;

import java.util.function.Supplier;

/**
 * Takes what a source tells, one after the other.
 *
 * @param <T> mentions or claims
 */
public interface Sink<T> {

	/**
	 * Takes it; to be called in {@link #attempt}.
	 * @throws RowInvalid if its row fits nothing else that was told
	 */
	void accept(T item);

	/**
	 * A row that cannot be understood.
	 * @param reason a sentence that tells what is wrong with it
	 * @param text the row as it stands there, as far as it is known
	 */
	void reject(Row row, String reason, String text);

	/**
	 * Does what a row asks for and rejects it if it is {@link RowInvalid}.
	 * @param text the row as it stands there, made only if it is rejected
	 */
	default void attempt(Row row, Supplier<String> text, Runnable reading) {
		try {
			reading.run();
		}
		catch (RowInvalid ex) {
			reject(row, ex.reason(), text.get());
		}
	}

	/**
	 * Takes nothing, for the pass in which a reader does not reject: each row is rejected
	 * once.
	 */
	static <T> Sink<T> silent() {
		return new Sink<>() {
			@Override
			public void accept(T item) {
				// Taken in the other pass.
			}

			@Override
			public void reject(Row row, String reason, String text) {
				// Rejected in the other pass.
			}
		};
	}

}
