/**
 * Facts: which of them count, how they are told, and the endpoints that list them.
 */
@ApplicationModule(allowedDependencies = { "graph", "database", "datasets", "web" })
@NullMarked
package org.citygraph.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
