package org.citygraph.edtf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the kinds of expression apart and takes intervals, sets and times of day to
 * pieces.
 */
final class ExpressionParser {

	private static final int LONGEST = 200;

	private static final Pattern DATE_TIME = Pattern
		.compile("(-?\\d{4}-\\d\\d-\\d\\d)T(?<time>[01]\\d|2[0-3])(:[0-5]\\d){2}(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)?");

	private ExpressionParser() {
	}

	static Expression parse(String text) {
		if (text.isBlank()) {
			throw new EdtfInvalid("The date is empty: write one such as 2023, 2023-12 or 2023-12-12, or leave it out.");
		}
		if (text.length() > LONGEST) {
			throw new EdtfInvalid("The date has " + text.length() + " characters: write at most " + LONGEST + ".");
		}
		return switch (text.charAt(0)) {
			case '{' -> set(text, true, '}');
			case '[' -> set(text, false, ']');
			default -> text.contains("/") ? interval(text) : pointOrDateTime(text);
		};
	}

	private static Point pointOrDateTime(String text) {
		if (text.indexOf('T') <= 0) {
			return PointParser.parse(text);
		}
		Matcher dateTime = DATE_TIME.matcher(text);
		if (!dateTime.matches()) {
			throw EdtfInvalid.in(text, "is not a date and time: write them as 2023-12-12T10:00:00, "
					+ "with Z or an offset such as +02:00 after it if known.");
		}
		return PointParser.parse(dateTime.group(1));
	}

	private static Interval interval(String text) {
		String[] sides = text.split("/", -1);
		if (sides.length != 2) {
			throw EdtfInvalid.in(text, "is not an interval: write one slash between its start and its end.");
		}
		return checked(new Interval(limit(sides[0], NoDate.UNKNOWN), limit(sides[1], NoDate.UNKNOWN)), text);
	}

	private static Limit limit(String side, NoDate ifEmpty) {
		if (side.isEmpty()) {
			return ifEmpty;
		}
		return "..".equals(side) ? NoDate.OPEN : PointParser.parse(side);
	}

	private static Interval checked(Interval interval, String text) {
		if (interval.isDateless()) {
			throw EdtfInvalid.in(text, "has no date at either side: write at least one.");
		}
		if (interval.isReversed()) {
			throw EdtfInvalid.in(text, "ends before it begins: write the earlier date first.");
		}
		return interval;
	}

	private static DateSet set(String text, boolean all, char close) {
		if (text.length() < 3 || text.charAt(text.length() - 1) != close) {
			throw EdtfInvalid.in(text, "is not a set of dates: write one or more, separated by commas, between "
					+ text.charAt(0) + " and " + close + ".");
		}
		List<String> members = List.of(text.substring(1, text.length() - 1).split(", ?", -1));
		int last = members.size() - 1;
		return new DateSet(all,
				IntStream.rangeClosed(0, last).mapToObj((i) -> member(members.get(i), i == 0, i == last)).toList());
	}

	private static Member member(String text, boolean first, boolean last) {
		int dots = text.indexOf("..");
		if (dots < 0) {
			return PointParser.parse(text);
		}
		if ((dots == 0 && !first) || (text.endsWith("..") && !last)) {
			throw EdtfInvalid.in(text, "is open within a set: only its first date may be open towards the past, "
					+ "and its last towards the future.");
		}
		Limit start = limit(text.substring(0, dots), NoDate.OPEN);
		return checked(new Interval(start, limit(text.substring(dots + 2), NoDate.OPEN)), text);
	}

}
