/**
 * Reads twinned administrative bodies (P190) from Wikidata: results of the SPARQL query
 * that lies beside this package's resources, or two columns of ids.
 */
@ApplicationModule(allowedDependencies = { "sources", "graph", "edtf" })
@NullMarked
package org.citygraph.wikidata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
