/**
 * The network of ties in memory: all entities and, between each two of them, all facts as
 * one tie. Immutable, renewed when the data changes, and looked at through any filter.
 */
@ApplicationModule(allowedDependencies = { "graph", "database", "facts", "web" })
@NullMarked
package org.citygraph.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
