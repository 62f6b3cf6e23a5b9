package org.citygraph.graph;

/**
 * An entity, theme or document named in an answer.
 *
 * @param id its id
 * @param type its node label
 * @param name its English name
 */
public record EntityRef(String id, String type, String name) {
}
