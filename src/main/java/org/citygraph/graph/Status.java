package org.citygraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a fact has come. {@link #DONE} is for aid and activities that took place.
 */
public enum Status {

	PROPOSED, DRAFT, APPROVED, SIGNED, ACTIVE, DORMANT, SUSPENDED, ENDED, DONE;

	private static final Map<String, Status> BY_TEXT = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(Status::text, (status) -> status));

	private final String text = name().toLowerCase(Locale.ROOT);

	/** As it is stored and told: lower case. */
	@JsonValue
	public String text() {
		return this.text;
	}

	/** The status of that text, written as it is told. */
	public static Optional<Status> ofText(String text) {
		return Optional.ofNullable(BY_TEXT.get(text));
	}

	/** Planned only: listed, but never in force. */
	public boolean planned() {
		return this == PROPOSED || this == DRAFT;
	}

}
