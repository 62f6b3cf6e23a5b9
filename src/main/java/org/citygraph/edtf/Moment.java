package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A year or a part of one, before any qualification. */
sealed interface Moment permits CalendarDate, SubYear {

	/** The first day that fits; empty if none does. */
	Optional<LocalDate> first();

	/** The last day that fits; empty if none does. */
	Optional<LocalDate> last();

	Year year();

	Phrase phrase();

}
