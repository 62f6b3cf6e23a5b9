package org.citygraph.imports;

import java.util.HashMap;
import java.util.Map;

import org.citygraph.edtf.Edtf;

/** The bounds that follow from a date as a source gives it. */
final class Validity {

	private Validity() {
	}

	/**
	 * The properties {@code stated}, {@code validFrom} and {@code validTo}.
	 * @param deed whether it takes place and is done; what lasts ends only with an
	 * interval
	 */
	static Map<String, Object> of(Edtf date, boolean deed) {
		Map<String, Object> bounds = new HashMap<>(Map.of("stated", date.text()));
		date.earliest().ifPresent((day) -> bounds.put("validFrom", day));
		if (deed || date.isInterval()) {
			date.latest().ifPresent((day) -> bounds.put("validTo", day));
		}
		return bounds;
	}

}
