package org.citygraph.edtf;

import java.util.stream.IntStream;

/**
 * A year, astronomically counted: 0 is 1 BC, -1 is 2 BC. Its digits, up to nine, may be
 * unspecified.
 */
record Year(boolean negative, Mask mask) {

	/** The years that this can mean, earliest first. */
	IntStream ascending() {
		return IntStream.rangeClosed(lowest(), highest()).filter(this::fits);
	}

	/** The years that this can mean, latest first. */
	IntStream descending() {
		return IntStream.rangeClosed(-highest(), -lowest()).map((year) -> -year).filter(this::fits);
	}

	/** Whether any digit of it is known. */
	boolean isKnown() {
		return !this.mask.isBlank();
	}

	boolean isExact() {
		return this.mask.isExact();
	}

	/** This year by itself: "2022", "the 2020s", "some year from 2000 to 2099". */
	String words() {
		if (isExact()) {
			return numbered(lowest());
		}
		return isDecade() ? "the " + lowest() + "s" : someYear();
	}

	/**
	 * This year after a part of it: "some month of 2022", "some month of some year in the
	 * 2020s".
	 */
	String wordsWithin() {
		return isDecade() ? "some year in " + words() : words();
	}

	private String someYear() {
		if (!isKnown()) {
			return "an unknown year";
		}
		return "some year from " + numbered(lowest()) + " to " + numbered(highest());
	}

	private boolean isDecade() {
		return !this.negative && lowest() > 0 && highest() - lowest() == 9;
	}

	private int lowest() {
		return this.negative ? -this.mask.high() : this.mask.low();
	}

	private int highest() {
		return this.negative ? -this.mask.low() : this.mask.high();
	}

	private boolean fits(int year) {
		return this.negative == year < 0 && this.mask.fits(Math.abs(year));
	}

	private static String numbered(int year) {
		return (year > 0) ? String.valueOf(year) : (1 - year) + " BC";
	}

}
