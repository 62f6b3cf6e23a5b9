package org.citygraph.catalogue;

/**
 * A column that a query returns.
 *
 * @param type in Cypher's words, such as {@code LIST<STRING>}
 */
public record Column(String name, String type, String description) {
}
