package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** An element of a set: one date, or a range of dates. */
sealed interface Member permits Point, Interval {

	Optional<LocalDate> earliest();

	Optional<LocalDate> latest();

	/** This as one item of a list whose last two items are joined by the conjunction. */
	Phrase phrase(String conjunction);

}
