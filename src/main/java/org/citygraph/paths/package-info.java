/**
 * How two entities, or two groups of them, are connected: the shortest simple routes,
 * over an in-memory index of ties that can be searched under any filter and stopped at
 * any time.
 */
@ApplicationModule(allowedDependencies = { "graph", "edtf", "database", "countries", "facts", "datasets", "ties",
		"clusters", "web" })
@NullMarked
package org.citygraph.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
