/**
 * Entities: found in any spelling, told with what is known of them, with their facts and
 * their neighbourhood.
 */
@ApplicationModule(allowedDependencies = { "graph", "names", "countries", "database", "facts", "datasets", "web" })
@NullMarked
package org.citygraph.entities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
