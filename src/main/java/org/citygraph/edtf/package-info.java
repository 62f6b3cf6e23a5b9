/**
 * Dates as sources give them, in the Extended Date/Time Format (ISO 8601-2): read
 * strictly, bounded by days, told in plain English.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.citygraph.edtf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
