package org.citygraph.graph;

import java.util.Locale;

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

	/** Planned only: listed, but never in force. */
	public boolean planned() {
		return this == PROPOSED || this == DRAFT;
	}

}
