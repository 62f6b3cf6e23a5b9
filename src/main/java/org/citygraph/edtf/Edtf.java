package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, a period or a set of dates in the Extended Date/Time Format, levels 0, 1 and 2
 * of the Library of Congress specification of 4 February 2019 (ISO 8601-2:2019).
 *
 * <p>
 * Two expressions are equal if their texts are. Every expression has a first and a last
 * day that it can mean, both inclusive, under these rules:
 * <ul>
 * <li>A year, month or other part of a year is bounded by its first and last day; a date
 * with time keeps the day that it states, whatever its zone.</li>
 * <li>Unspecified digits ({@code 202X}, {@code 2022-XX}, {@code 2022-12-XX}) are bounded
 * by the dates of the calendar that fit them. A wholly unspecified year
 * ({@code XXXX-12-25}) has no bounds.</li>
 * <li>Significant digits ({@code 1950S2}) are bounded as if the other digits were
 * unspecified.</li>
 * <li>Seasons are the meteorological ones: 21 spring from March to May, 22 summer from
 * June to August, 23 autumn from September to November. The northern ones (25 to 28) are
 * the same; of the southern ones spring (29) is September to November, autumn (31) March
 * to May, winter (32) June to August.</li>
 * <li>A season across New Year (24 and 28 winter, 30 southern summer) of a year may be
 * the one that ends in that year or the one that begins in it: from 1 December of the
 * year before to the last day of February of the year after.</li>
 * <li>Quarters (33 to 36), thirds (37 to 39) and halves (40, 41) of a year are three,
 * four and six months.</li>
 * <li>Uncertain, approximate or both ({@code ?}, {@code ~}, {@code %}), of the whole or
 * of one component, widens nothing.</li>
 * <li>An interval ({@code 2022-05/2022-11}) runs from the first day of its start to the
 * last day of its end; an open ({@code 2022/..}) or unknown ({@code 2022/}) side has no
 * bound.</li>
 * <li>A set, all of <code>{a,b}</code> or one of {@code [a,b]}, has the bounds of its
 * members' hull.</li>
 * </ul>
 */
public final class Edtf {

	private final String text;

	private final Expression expression;

	private Edtf(String text, Expression expression) {
		this.text = text;
		this.expression = expression;
	}

	/**
	 * Reads a text as it stands: no surrounding space, at most 200 characters.
	 * @throws EdtfInvalid if the text is not EDTF, or means a day that no calendar has,
	 * or ends before it begins
	 */
	public static Edtf parse(String text) {
		return new Edtf(text, ExpressionParser.parse(text));
	}

	/** The text that was read, unchanged. */
	public String text() {
		return this.text;
	}

	/** The first day that this can mean; empty where its beginning is open or unknown. */
	public Optional<LocalDate> earliest() {
		return this.expression.earliest();
	}

	/** The last day that this can mean; empty where its end is open or unknown. */
	public Optional<LocalDate> latest() {
		return this.expression.latest();
	}

	/**
	 * Whether a start and an end were stated ({@code a/b}), be one of them open or
	 * unknown.
	 */
	public boolean isInterval() {
		return this.expression instanceof Interval;
	}

	/**
	 * The first day on which an interval can end; empty where its end is open or unknown,
	 * and for what is no interval.
	 */
	public Optional<LocalDate> earliestEnd() {
		return (this.expression instanceof Interval interval) ? interval.end().earliest() : Optional.empty();
	}

	/**
	 * This in English, to stand in a sentence after a verb: "on 12 December 2023", "in
	 * about 2022", "since 24 February 2022". Which component is approximate or uncertain
	 * is not told, only that one is.
	 */
	public String inWords() {
		return this.expression.inWords();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Edtf that && this.text.equals(that.text);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
