/**
 * Lets other programs, such as OpenRefine, match names with entities and fetch what is
 * known of them: the Reconciliation Service API in its version 0.2
 * (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/).
 */
@ApplicationModule(allowedDependencies = { "graph", "names", "countries", "entities", "facts", "web" })
@NullMarked
package org.citygraph.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
