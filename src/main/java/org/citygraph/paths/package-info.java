/**
 * How two entities are connected: the shortest simple routes between them, over an
 * in-memory index of ties that can be searched under any filter and stopped at any time.
 */
@ApplicationModule(
		allowedDependencies = { "graph", "countries", "edtf", "database", "facts", "datasets", "ties", "web" })
@NullMarked
package org.citygraph.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
