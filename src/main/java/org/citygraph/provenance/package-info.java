/**
 * How we know: the documents, what each states, and for a fact the documents that tell
 * it.
 */
@ApplicationModule(allowedDependencies = { "graph", "database", "facts", "web" })
@NullMarked
package org.citygraph.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
