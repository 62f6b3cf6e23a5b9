package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** One date of any precision, with what qualifies it. */
record Point(Moment moment, boolean uncertain, boolean approximate) implements Expression, Limit, Member {

	@Override
	public Optional<LocalDate> earliest() {
		return this.moment.year().isKnown() ? this.moment.first() : Optional.empty();
	}

	@Override
	public Optional<LocalDate> latest() {
		return this.moment.year().isKnown() ? this.moment.last() : Optional.empty();
	}

	@Override
	public String inWords() {
		Phrase certain = this.approximate ? this.moment.phrase().prefixed("about") : this.moment.phrase();
		return this.uncertain ? "possibly " + certain.inFull() : certain.inFull();
	}

	@Override
	public Phrase phrase(String conjunction) {
		return phrase();
	}

	Phrase phrase() {
		Phrase certain = this.approximate ? this.moment.phrase().prefixed("about") : this.moment.phrase();
		return this.uncertain ? certain.prefixed("possibly") : certain;
	}

}
