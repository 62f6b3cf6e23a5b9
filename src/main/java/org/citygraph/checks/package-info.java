/**
 * Checks of the whole graph against the rules of the model: one file each under
 * {@code cypher/checks}, which returns what violates its rule and nothing on good data.
 */
@ApplicationModule(allowedDependencies = { "edtf", "database" })
@NullMarked
package org.citygraph.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
