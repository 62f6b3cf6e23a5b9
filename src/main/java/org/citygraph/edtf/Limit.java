package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** One side of an interval or of a range within a set. */
sealed interface Limit permits Point, NoDate {

	Optional<LocalDate> earliest();

	Optional<LocalDate> latest();

}
