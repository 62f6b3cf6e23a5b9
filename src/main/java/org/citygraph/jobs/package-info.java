/**
 * Long work: computed once for all who ask for it, answered at once or as a job with
 * progress, which can be cancelled.
 */
@ApplicationModule(allowedDependencies = { "database", "progress", "web" })
@NullMarked
package org.citygraph.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
