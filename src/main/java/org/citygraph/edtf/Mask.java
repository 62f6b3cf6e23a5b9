package org.citygraph.edtf;

import java.util.stream.IntStream;

/** Decimal digits of which some may be unspecified, written {@code X}. */
record Mask(String digits) {

	static final Mask TWO_UNSPECIFIED = new Mask("XX");

	static Mask significant(String digits, int count) {
		return new Mask(digits.substring(0, count) + "X".repeat(digits.length() - count));
	}

	int low() {
		return Integer.parseInt(this.digits.replace('X', '0'));
	}

	int high() {
		return Integer.parseInt(this.digits.replace('X', '9'));
	}

	boolean isExact() {
		return this.digits.indexOf('X') < 0;
	}

	/** Whether no digit at all is given. */
	boolean isBlank() {
		return this.digits.chars().allMatch((digit) -> digit == 'X');
	}

	/** The values that fit, ascending, within bounds that are inclusive. */
	IntStream between(int least, int greatest) {
		return IntStream.rangeClosed(Math.max(least, low()), Math.min(greatest, high())).filter(this::fits);
	}

	boolean fits(int value) {
		int rest = value;
		for (int i = this.digits.length() - 1; i >= 0; i--) {
			if (this.digits.charAt(i) != 'X' && this.digits.charAt(i) - '0' != rest % 10) {
				return false;
			}
			rest /= 10;
		}
		return rest == 0;
	}

}
