/**
 * Decides which entity of the graph a mention means: one that is there already, or a new
 * one; and tells what is uncertain, which a person has to decide.
 */
@ApplicationModule(allowedDependencies = { "graph", "names", "countries", "sources" })
@NullMarked
package org.citygraph.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
