/**
 * Takes the network, or a part of it, elsewhere: streamed from the database into the
 * formats of other tools.
 */
@ApplicationModule(allowedDependencies = { "graph", "countries", "database", "facts", "datasets", "web", "progress" })
@NullMarked
package org.citygraph.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
