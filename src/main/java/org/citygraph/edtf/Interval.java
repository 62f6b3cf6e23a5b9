package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another, where either may be missing but not both: an interval, or a
 * range within a set.
 */
record Interval(Limit start, Limit end) implements Expression, Member {

	@Override
	public Optional<LocalDate> earliest() {
		return this.start.earliest();
	}

	@Override
	public Optional<LocalDate> latest() {
		return this.end.latest();
	}

	/**
	 * Whether every day that the end can mean is before every day that the start can
	 * mean.
	 */
	boolean isReversed() {
		return earliest().flatMap((first) -> latest().map((last) -> last.isBefore(first))).orElse(false);
	}

	boolean isDateless() {
		return this.start instanceof NoDate && this.end instanceof NoDate;
	}

	@Override
	public String inWords() {
		if (this.start instanceof Point from && this.end instanceof Point to) {
			return "between " + from.phrase().bare() + " and " + to.phrase().bare();
		}
		return switch (this.end) {
			case Point to when this.start == NoDate.UNKNOWN -> "from an unknown date until " + to.phrase().bare();
			case Point to -> "until " + to.phrase().bare();
			case NoDate.OPEN -> "since " + startWords();
			case NoDate.UNKNOWN -> "from " + startWords() + " until an unknown date";
		};
	}

	private String startWords() {
		return (this.start instanceof Point from) ? from.phrase().bare() : "an unknown date";
	}

	@Override
	public Phrase phrase(String conjunction) {
		if (this.start instanceof Point from && this.end instanceof Point to) {
			return Phrase.of("from", from.phrase().bare() + " to " + to.phrase().bare());
		}
		if (this.end instanceof Point to) {
			return Phrase.of(to.phrase().preposition(), to.phrase().bare() + " " + conjunction + " earlier");
		}
		String preposition = (this.start instanceof Point from) ? from.phrase().preposition() : "at";
		return Phrase.of(preposition, startWords() + " " + conjunction + " later");
	}

}
