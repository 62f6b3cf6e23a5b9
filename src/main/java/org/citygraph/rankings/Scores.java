package org.citygraph.rankings;

import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citygraph.datasets.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A measure of all nodes of a projection.
 *
 * @param values by node
 * @param sampling how they were estimated; absent where they are exact
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scores(double[] values, Receipt.Method method, @Nullable Sampling sampling) {

	private static final int FOREMOST = 100;

	/** The nodes of highest values, by which estimates are judged. */
	static IntStream foremost(double[] values) {
		return IntStream.range(0, values.length)
			.boxed()
			.sorted((one, other) -> Double.compare(values[other], values[one]))
			.limit(FOREMOST)
			.mapToInt(Integer::intValue);
	}

	/**
	 * How scores were estimated.
	 *
	 * @param sources from how many random nodes
	 * @param of how many
	 * @param relativeError the standard error of a score as a share of it, on average
	 * over the 100 highest
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Sampling(int sources, int of, double relativeError) {
	}

}
