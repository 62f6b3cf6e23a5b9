package org.citygraph.edtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date: a year, month, day or part of a year, with unspecified digits and
 * qualifiers.
 */
final class PointParser {

	private static final Pattern DATE = Pattern.compile("""
			[?~%]?(?<minus>-?)(?<year>[0-9X]{4})(S(?<significant>[0-9]))?[?~%]?\
			(-[?~%]?(?<month>[0-9X]{2})[?~%]?(-[?~%]?(?<day>[0-9X]{2})[?~%]?)?)?""");

	private static final Pattern LONG_YEAR = Pattern.compile("""
			[?~%]?Y(?<minus>-?)(?<year>[1-9][0-9]{0,8})(E(?<zeros>[0-9]))?(S(?<significant>[0-9]))?[?~%]?""");

	private static final int SHORTEST_LONG_YEAR = 5;

	private static final int LONGEST_YEAR = 9;

	private PointParser() {
	}

	static Point parse(String text) {
		Moment moment = moment(text);
		if (moment.year().ascending().findAny().isEmpty()) {
			throw EdtfInvalid.in(text, "has a year zero with a minus: write 0000 for 1 BC, -0001 for 2 BC.");
		}
		if (moment.first().isEmpty()) {
			throw EdtfInvalid.in(text, "is on no calendar: months run from 01 to 12, parts of a year such as seasons "
					+ "from 21 to 41, and days from 01 to the last of their month.");
		}
		boolean both = text.indexOf('%') >= 0;
		return new Point(moment, both || text.indexOf('?') >= 0, both || text.indexOf('~') >= 0);
	}

	private static Moment moment(String text) {
		Matcher date = DATE.matcher(text);
		if (date.matches()) {
			return dated(text, date);
		}
		Matcher longYear = LONG_YEAR.matcher(text);
		if (longYear.matches()) {
			return CalendarDate.of(longYear(text, longYear));
		}
		throw EdtfInvalid.in(text, "is not a date: write a year, month or day such as 2023, 2023-12 or 2023-12-12.");
	}

	private static Moment dated(String text, Matcher date) {
		String month = date.group("month");
		if (month != null && date.group("significant") != null) {
			throw EdtfInvalid.in(text, "gives significant digits of a month or day: only a year alone can have them.");
		}
		Year year = new Year(!date.group("minus").isEmpty(), mask(text, date.group("year"), date.group("significant")));
		return (month != null) ? partOf(year, new Mask(month), date.group("day"), text) : CalendarDate.of(year);
	}

	private static Moment partOf(Year year, Mask month, @Nullable String day, String text) {
		Grouping grouping = Grouping.ofCode(month).orElse(null);
		if (grouping == null) {
			return (day != null) ? CalendarDate.of(year, month, new Mask(day)) : CalendarDate.of(year, month);
		}
		if (day != null) {
			throw EdtfInvalid.in(text, "gives a day of a season or other long part of a year: only a month has days.");
		}
		return new SubYear(year, grouping);
	}

	private static Year longYear(String text, Matcher year) {
		String zeros = year.group("zeros");
		String digits = year.group("year") + "0".repeat((zeros != null) ? Integer.parseInt(zeros) : 0);
		if (digits.length() < SHORTEST_LONG_YEAR || digits.length() > LONGEST_YEAR) {
			throw EdtfInvalid.in(text, "is no long year: Y is for years of five to nine digits, "
					+ "others are written with four and without it.");
		}
		return new Year(!year.group("minus").isEmpty(), mask(text, digits, year.group("significant")));
	}

	private static Mask mask(String text, String digits, @Nullable String significant) {
		if (significant == null) {
			return new Mask(digits);
		}
		int count = Integer.parseInt(significant);
		if (count == 0 || count > digits.length() || digits.indexOf('X') >= 0) {
			throw EdtfInvalid.in(text, "has no such significant digits: write how many of the year's digits are, "
					+ "and none of them as X.");
		}
		return Mask.significant(digits, count);
	}

}
