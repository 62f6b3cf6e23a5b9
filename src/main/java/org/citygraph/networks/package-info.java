/**
 * Networks in two tables, cities and the ties between them: what researchers exchange.
 */
@ApplicationModule(allowedDependencies = { "graph", "edtf", "sources" })
@NullMarked
package org.citygraph.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
