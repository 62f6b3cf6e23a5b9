/**
 * Networks that Citygraph itself exported as node-link JSON: read again, row by row, with
 * all that they hold.
 */
@ApplicationModule(allowedDependencies = { "graph", "sources" })
@NullMarked
package org.citygraph.nodelink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
