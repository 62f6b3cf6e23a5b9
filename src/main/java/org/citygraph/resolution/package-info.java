/**
 * Decides which entity of the graph a mention means: one that is there already, or a new
 * one; lists what is uncertain, and keeps what people decided over it: merged or apart,
 * by whom and when, until it is undone.
 */
@ApplicationModule(allowedDependencies = { "graph", "names", "countries", "sources", "database", "web" })
@NullMarked
package org.citygraph.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
