/**
 * Brings dossiers into the graph, whole or not at all, and loads the built-in data set
 * into an empty database.
 */
@ApplicationModule(allowedDependencies = { "graph", "edtf", "names", "dossier", "database" })
@NullMarked
package org.citygraph.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
