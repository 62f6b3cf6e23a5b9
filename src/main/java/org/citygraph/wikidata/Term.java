package org.citygraph.wikidata;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** Whether both may be one, one of them being coarser or not stated. */
	boolean agrees(Term other) {
		return agree(this.start, other.start) && agree(this.end, other.end);
	}

	private static boolean agree(Optional<String> one, Optional<String> other) {
		return one.isEmpty() || other.isEmpty() || one.get().startsWith(known(other.get()))
				|| other.get().startsWith(known(one.get()));
	}

	/** Of a decade its digits. */
	private static String known(String date) {
		return date.replace("X", "");
	}

	/** What both tell, as finely as either does, where they agree; else this. */
	Term with(Term other) {
		return agrees(other) ? new Term(finer(this.start, other.start), finer(this.end, other.end)) : this;
	}

	private static Optional<String> finer(Optional<String> one, Optional<String> other) {
		return Stream.of(one, other)
			.flatMap(Optional::stream)
			.max(Comparator.comparingInt((date) -> known(date).length()));
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
