/**
 * Brings what sources say into the graph: dossiers, whole or not at all, among them the
 * built-in data set; and the rows of data files, in batches, joined with the entities
 * that are there.
 */
@ApplicationModule(allowedDependencies = { "graph", "edtf", "names", "dossier", "database", "countries", "sources",
		"resolution", "progress", "nodelink" })
@NullMarked
package org.citygraph.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
