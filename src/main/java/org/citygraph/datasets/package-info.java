/**
 * The data sets that are loaded, with their versions, and the receipts that name them:
 * what was asked, over which data, with what, and how long it took; enough to repeat it.
 */
@ApplicationModule(allowedDependencies = { "graph", "database", "web" })
@NullMarked
package org.citygraph.datasets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
