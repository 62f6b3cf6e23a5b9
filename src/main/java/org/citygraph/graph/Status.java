package org.citygraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a fact has come. {@link #DONE} is for aid and activities that took place.
 */
public enum Status {

	PROPOSED, DRAFT, APPROVED, SIGNED, ACTIVE, DORMANT, SUSPENDED, ENDED, DONE;

	/** As it is stored and told: lower case. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The status of that text, written as it is told. */
	public static Optional<Status> ofText(String text) {
		return Arrays.stream(values()).filter((status) -> status.text().equals(text)).findFirst();
	}

	/** Planned only: listed, but never in force. */
	public boolean planned() {
		return this == PROPOSED || this == DRAFT;
	}

}
