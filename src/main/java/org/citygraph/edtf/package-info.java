/**
 * Dates as sources give them, in the Extended Date/Time Format (ISO 8601-2): read
 * strictly, bounded by days, told in plain English.
 */
@NullMarked
package org.citygraph.edtf;

import org.jspecify.annotations.NullMarked;
