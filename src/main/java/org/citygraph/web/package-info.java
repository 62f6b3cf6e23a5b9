/**
 * What every endpoint shares: problem details, the refusal of unknown parameters, pages
 * with links, and "not yet ready".
 */
@ApplicationModule(allowedDependencies = { "graph", "database" })
@NullMarked
package org.citygraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
