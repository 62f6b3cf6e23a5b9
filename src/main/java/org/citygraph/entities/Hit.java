package org.citygraph.entities;

/**
 * An entity that was found.
 *
 * @param score from 0 to 1; 1 is the same spelling, or an id
 * @param matched the spelling that is nearest, or the id
 */
record Hit(Entity entity, double score, String matched) {
}
