package org.citygraph.rankings;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citygraph.datasets.Receipt;
import org.citygraph.projections.Gds;
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

	/** By Graph Data Science. */
	static Scores exact(double[] values, String algorithm) {
		return new Scores(values, Gds.method(algorithm, null), null);
	}

	static Scores estimated(double[] values, String algorithm, long seed, Sampling sampling) {
		return new Scores(values, Gds.method(algorithm + ", estimated from uniformly random nodes", seed), sampling);
	}

	/** The nodes of highest values, by which estimates are judged. */
	static IntStream foremost(double[] values) {
		return IntStream.range(0, values.length)
			.boxed()
			.sorted((one, other) -> Double.compare(values[other], values[one]))
			.limit(FOREMOST)
			.mapToInt(Integer::intValue);
	}

	/** The mean of relative errors, if there are any. */
	static @Nullable Double mean(DoubleStream errors) {
		OptionalDouble mean = errors.average();
		return mean.isPresent() ? mean.getAsDouble() : null;
	}

	/**
	 * How scores were estimated.
	 *
	 * @param sources from how many random nodes
	 * @param of how many
	 * @param relativeError the standard error of a score as a share of it, on average
	 * over the 100 highest; absent where all that was seen is 0
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Sampling(int sources, int of, @Nullable Double relativeError) {
	}

}
