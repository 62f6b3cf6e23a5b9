/**
 * The vocabulary of the network: kinds of entities and facts, statuses, and how an entity
 * is named in answers. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.citygraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
