/**
 * What files of any format say, row by row, before it is matched with the graph: mentions
 * of entities, and claims about how these relate. Each format has a reader of its own
 * that implements {@link org.citygraph.sources.Source}.
 */
@ApplicationModule(allowedDependencies = { "graph", "edtf" })
@NullMarked
package org.citygraph.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
