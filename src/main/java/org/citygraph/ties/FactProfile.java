package org.citygraph.ties;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;

/**
 * What many facts have in common, held once for all of them: a network of a million facts
 * has a few hundred profiles at most, so a filter judges the profiles, not the facts.
 */
public record FactProfile(FactType type, @Nullable String kind, Status status, String dataset) {
}
