package org.citygraph.projections;

import java.util.List;
import java.util.function.IntFunction;

import org.citygraph.datasets.Receipt;

/**
 * What an analysis found.
 *
 * @param values by node: a number, or the id that a cluster is called by
 * @param columns of the table
 * @param foremost the table's rows for people, the most important first
 */
public record Findings(Projection projection, IntFunction<Object> values, List<String> columns,
		List<List<Object>> foremost, Receipt receipt) {

	/** How many rows of the table there are at most. */
	public static final int MOST_TOLD = 25;

}
