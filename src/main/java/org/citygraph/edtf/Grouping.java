package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A part of a year that is longer than a month, with its code among the format's
 * "sub-year groupings": months from the year's January, which is 0, and how many of them
 * it can mean.
 */
enum Grouping {

	SPRING(21, "spring", 2, 3), SUMMER(22, "summer", 5, 3), AUTUMN(23, "autumn", 8, 3), WINTER(24, "winter", -1, 15),

	NORTHERN_SPRING(25, "the northern spring", 2, 3), NORTHERN_SUMMER(26, "the northern summer", 5, 3),
	NORTHERN_AUTUMN(27, "the northern autumn", 8, 3), NORTHERN_WINTER(28, "the northern winter", -1, 15),

	SOUTHERN_SPRING(29, "the southern spring", 8, 3), SOUTHERN_SUMMER(30, "the southern summer", -1, 15),
	SOUTHERN_AUTUMN(31, "the southern autumn", 2, 3), SOUTHERN_WINTER(32, "the southern winter", 5, 3),

	FIRST_QUARTER(33, "the first quarter", 0, 3), SECOND_QUARTER(34, "the second quarter", 3, 3),
	THIRD_QUARTER(35, "the third quarter", 6, 3), FOURTH_QUARTER(36, "the fourth quarter", 9, 3),

	FIRST_THIRD(37, "the first four months", 0, 4), SECOND_THIRD(38, "the middle four months", 4, 4),
	LAST_THIRD(39, "the last four months", 8, 4),

	FIRST_HALF(40, "the first half", 0, 6), SECOND_HALF(41, "the second half", 6, 6);

	private final int code;

	private final String words;

	private final int offset;

	private final int months;

	Grouping(int code, String words, int offset, int months) {
		this.code = code;
		this.words = words;
		this.offset = offset;
		this.months = months;
	}

	static Optional<Grouping> ofCode(Mask code) {
		return Arrays.stream(values()).filter((grouping) -> code.isExact() && code.fits(grouping.code)).findAny();
	}

	LocalDate firstDay(int year) {
		return LocalDate.of(year, 1, 1).plusMonths(this.offset);
	}

	LocalDate lastDay(int year) {
		return firstDay(year).plusMonths(this.months).minusDays(1);
	}

	/** Its name and the year: "spring 2023", "the first quarter of 2023". */
	Phrase of(Year year) {
		boolean plain = year.isExact() && this.code <= WINTER.code;
		return Phrase.of("in", this.words, plain ? year.words() : "of " + year.wordsWithin());
	}

}
