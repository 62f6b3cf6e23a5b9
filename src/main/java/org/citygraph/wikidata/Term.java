package org.citygraph.wikidata;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.citygraph.edtf.Edtf;

/**
 * Since when a twinning holds (P580) and until when (P582), as precise as Wikidata knows.
 */
record Term(Optional<String> start, Optional<String> end) {

	static final Term UNKNOWN = new Term(Optional.empty(), Optional.empty());

	private static final Pattern TIME = Pattern.compile("\\+?([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?");

	private static final int DAY = 11;

	private static final int MONTH = 10;

	private static final int YEAR = 9;

	private static final int DECADE = 8;

	boolean isStated() {
		return this.start.isPresent() || this.end.isPresent();
	}

	boolean hasEnded() {
		return this.end.isPresent();
	}

	/** In EDTF; a beginning that is not known stays unknown before a known end. */
	Optional<Edtf> stated() {
		return this.end.map((last) -> this.start.orElse("") + "/" + last).or(this::start).map(Edtf::parse);
	}

	/**
	 * A time of Wikidata in EDTF; empty for what is coarser than a decade, before the
	 * year 0 or unknown.
	 * @param precision Wikidata's: 11 a day, 10 a month, 9 a year, 8 a decade. Where it
	 * is not told, the first of a month may stand for the month and the first of January
	 * for the year, so no more than these is taken from it
	 */
	static Optional<String> edtf(String time, OptionalInt precision) {
		Matcher parts = TIME.matcher(time);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String text = switch (precision.orElseGet(() -> surely(parts))) {
			case DAY -> parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
			case MONTH -> parts.group(1) + "-" + parts.group(2);
			case YEAR -> parts.group(1);
			case DECADE -> parts.group(1).substring(0, 3) + "X";
			default -> "";
		};
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	private static int surely(Matcher parts) {
		if (parts.group(3).equals("00") || parts.group(3).equals("01")) {
			return (parts.group(2).equals("00") || parts.group(2).equals("01")) ? YEAR : MONTH;
		}
		return DAY;
	}

}
