package org.citygraph.paths;

import java.util.List;
import java.util.Map;

import org.citygraph.datasets.Receipt;

/**
 * How many entities are how many steps away from one.
 *
 * @param steps by distance, from 1 on
 * @param reached all of them together
 * @param of how many entities there are, or the data set asked for lists; countries and
 * itself left out
 */
record Reach(List<Step> steps, int reached, int of, Receipt receipt) {

	/**
	 * Those at one distance.
	 *
	 * @param countries how many lie in each country, by its code, most first; those
	 * without a country are not in it
	 */
	record Step(int distance, int entities, Map<String, Long> countries) {
	}

}
