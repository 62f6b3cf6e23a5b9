package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** What a whole text can be. */
sealed interface Expression permits Point, Interval, DateSet {

	Optional<LocalDate> earliest();

	Optional<LocalDate> latest();

	String inWords();

}
