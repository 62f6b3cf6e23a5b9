package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A season, quarter, third or half of a year. */
record SubYear(Year year, Grouping grouping) implements Moment {

	@Override
	public Optional<LocalDate> first() {
		return this.year.ascending().mapToObj(this.grouping::firstDay).findFirst();
	}

	@Override
	public Optional<LocalDate> last() {
		return this.year.descending().mapToObj(this.grouping::lastDay).findFirst();
	}

	@Override
	public Phrase phrase() {
		return this.grouping.of(this.year);
	}

}
