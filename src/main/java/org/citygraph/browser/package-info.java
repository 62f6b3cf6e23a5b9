/**
 * Neo4j Browser for analysts: its files, an entrance that connects it to the running
 * database, and what is loaded into it (style, guide and saved queries).
 */
@ApplicationModule(allowedDependencies = { "catalogue" })
@NullMarked
package org.citygraph.browser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
