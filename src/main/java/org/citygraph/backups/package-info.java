/**
 * Keeps the whole graph in a file, and brings it back into an empty database: of this
 * version or a later one, embedded or a server's.
 */
@ApplicationModule(allowedDependencies = { "database", "progress" })
@NullMarked
package org.citygraph.backups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
