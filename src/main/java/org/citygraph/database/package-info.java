/**
 * The database: a Neo4j embedded in this process, or a server's; the schema; and the one
 * way in which statements run.
 */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package org.citygraph.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
