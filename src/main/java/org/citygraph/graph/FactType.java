package org.citygraph.graph;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The edge types. All are dated facts with sources, but {@link #LOCATED_IN}, which is
 * geography.
 */
public enum FactType {

	AGREEMENT("agreement"), AID("aid"), MEMBER_OF("member"), HOLDS_OFFICE("office"), ACTIVITY("activity"),
	SEEKS("seeks"), OFFERS("offers"), LOCATED_IN("located");

	private final String idPrefix;

	FactType(String idPrefix) {
		this.idPrefix = idPrefix;
	}

	/** What the ids of such facts begin with, followed by a hyphen. */
	public String idPrefix() {
		return this.idPrefix;
	}

	/**
	 * What an id tells of its fact's type; one that was written by hand may tell none.
	 */
	public static Optional<FactType> ofId(String id) {
		return facts().stream().filter((type) -> id.startsWith(type.idPrefix + "-")).findFirst();
	}

	/** Undirected in meaning: {@code from} is the lower id of the two. */
	public boolean undirected() {
		return this == AGREEMENT || this == ACTIVITY;
	}

	/**
	 * Whether a fact between these two runs the other way: undirected ones run from the
	 * lower id.
	 */
	public boolean turns(String from, String to) {
		return undirected() && from.compareTo(to) > 0;
	}

	/** Takes place and is done, where others begin and last. */
	public boolean deed() {
		return this == AID || this == ACTIVITY;
	}

	/** All that are facts, which {@link #LOCATED_IN} is not. */
	public static Set<FactType> facts() {
		return EnumSet.complementOf(EnumSet.of(LOCATED_IN));
	}

	/** All that can make two entities neighbours in a network. */
	public static Set<FactType> possibleTies() {
		return EnumSet.of(AGREEMENT, AID, MEMBER_OF, HOLDS_OFFICE, ACTIVITY);
	}

	/** What paths and clusters run over unless the caller says otherwise. */
	public static Set<FactType> ties() {
		return EnumSet.of(AGREEMENT, AID, MEMBER_OF, HOLDS_OFFICE);
	}

}
