package org.citygraph.exports;

/**
 * What was exported.
 *
 * @param nodes entities, and themes that facts end at
 * @param facts edges
 */
public record Counts(long nodes, long facts) {
}
