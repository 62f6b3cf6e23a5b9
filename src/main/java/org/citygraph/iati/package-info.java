/**
 * Reads aid from activity files of the International Aid Transparency Initiative, version
 * 2.03 of its standard: money that moves between organisations, and who has which role in
 * an activity.
 */
@ApplicationModule(allowedDependencies = { "sources", "graph", "edtf", "countries" })
@NullMarked
package org.citygraph.iati;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
