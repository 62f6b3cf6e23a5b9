package org.citygraph.ties;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;

/**
 * How strong a tie a fact makes, as a number from {@value #WEAKEST} to
 * {@value #STRONGEST}, greater for stronger.
 * <p>
 * The status decides first: signed and active, then approved and done, dormant and
 * suspended, ended, draft and proposed. Within a status it is what the fact is: twinning,
 * then friendship, partnership, cooperation and solidarity, then memorandum and project,
 * then any other agreement, membership, office, aid, activity, location, and last what a
 * municipality seeks or offers. A step is as strong as its strongest fact, a route as its
 * weakest step.
 */
public final class FactStrength {

	public static final int WEAKEST = 1;

	public static final int STRONGEST = 50;

	private static final int RANKS_OF_NATURE = 10;

	private FactStrength() {
	}

	public static int of(FactProfile profile) {
		return WEAKEST + rank(profile.status()) * RANKS_OF_NATURE + rank(profile.type(), profile.kind());
	}

	private static int rank(Status status) {
		return switch (status) {
			case SIGNED, ACTIVE -> 4;
			case APPROVED, DONE -> 3;
			case DORMANT, SUSPENDED -> 2;
			case ENDED -> 1;
			case DRAFT, PROPOSED -> 0;
		};
	}

	private static int rank(FactType type, @Nullable String kind) {
		return switch (type) {
			case AGREEMENT -> rank(kind);
			case MEMBER_OF -> 5;
			case HOLDS_OFFICE -> 4;
			case AID -> 3;
			case ACTIVITY -> 2;
			case LOCATED_IN -> 1;
			case SEEKS, OFFERS -> 0;
		};
	}

	private static int rank(@Nullable String kindOfAgreement) {
		return switch (kindOfAgreement) {
			case "twinning" -> 9;
			case "friendship", "partnership", "cooperation", "solidarity" -> 8;
			case "memorandum", "project" -> 7;
			case null, default -> 6;
		};
	}

}
