package org.citygraph.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year, a month or a day. The month of a bare year and the day of a bare month count as
 * unspecified.
 */
record CalendarDate(Year year, Mask month, Mask day, Precision precision) implements Moment {

	enum Precision {

		YEAR, MONTH, DAY

	}

	static CalendarDate of(Year year) {
		return new CalendarDate(year, Mask.TWO_UNSPECIFIED, Mask.TWO_UNSPECIFIED, Precision.YEAR);
	}

	static CalendarDate of(Year year, Mask month) {
		return new CalendarDate(year, month, Mask.TWO_UNSPECIFIED, Precision.MONTH);
	}

	static CalendarDate of(Year year, Mask month, Mask day) {
		return new CalendarDate(year, month, day, Precision.DAY);
	}

	@Override
	public Optional<LocalDate> first() {
		return this.year.ascending().boxed().flatMap(this::months).flatMap(this::days).findFirst();
	}

	@Override
	public Optional<LocalDate> last() {
		return this.year.descending()
			.mapToObj((candidate) -> months(candidate).flatMap(this::days).reduce((earlier, later) -> later))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Stream<YearMonth> months(int candidate) {
		return this.month.between(1, 12).mapToObj((number) -> YearMonth.of(candidate, number));
	}

	private Stream<LocalDate> days(YearMonth candidate) {
		return this.day.between(1, candidate.lengthOfMonth()).mapToObj(candidate::atDay);
	}

	@Override
	public Phrase phrase() {
		return switch (this.precision) {
			case YEAR -> Phrase.of("in", this.year.words());
			case MONTH -> Phrase.of("in", monthWords(), monthTail());
			case DAY -> dayPhrase();
		};
	}

	private Phrase dayPhrase() {
		if (this.day.isExact()) {
			String head = this.month.isExact() ? String.valueOf(this.day.low()) : "day " + this.day.low() + " of";
			return Phrase.of("on", head, monthWords(), monthTail());
		}
		if (this.month.isBlank()) {
			return Phrase.of("on", "some day of", this.year.wordsWithin());
		}
		return Phrase.of("on", "some day of", monthWords(), monthTail());
	}

	private String monthWords() {
		return this.month.isExact() ? Month.of(this.month.low()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
				: "some month";
	}

	private String monthTail() {
		boolean plain = this.month.isExact() && this.year.isExact();
		return plain ? this.year.words() : "of " + this.year.wordsWithin();
	}

}
