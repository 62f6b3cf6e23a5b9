package org.citygraph.imports;

/**
 * What was taken out of the graph, or would be.
 *
 * @param facts edges
 * @param entities those that no other data set lists
 */
public record Removed(long facts, long entities) {

	static final Removed NOTHING = new Removed(0, 0);

}
