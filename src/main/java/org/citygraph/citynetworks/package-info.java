/**
 * Reads what networks of cities publish of themselves: who is a member, and who signed a
 * joint statement.
 */
@ApplicationModule(allowedDependencies = { "sources", "graph" })
@NullMarked
package org.citygraph.citynetworks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
