/**
 * Countries by their names of any time, fashion and language, and by their codes.
 */
@ApplicationModule(allowedDependencies = "names")
@NullMarked
package org.citygraph.countries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
