package org.citygraph.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A side without a date: known to be open, written {@code ..}, or unknown, written as
 * nothing.
 */
enum NoDate implements Limit {

	OPEN, UNKNOWN;

	@Override
	public Optional<LocalDate> earliest() {
		return Optional.empty();
	}

	@Override
	public Optional<LocalDate> latest() {
		return Optional.empty();
	}

}
