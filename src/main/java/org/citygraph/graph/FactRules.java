package org.citygraph.graph;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which properties, kinds and parties a fact of each type has: the model's table of edge
 * types.
 */
public record FactRules(Set<String> from, Set<String> to, Set<String> kinds, Set<String> properties,
		Set<String> required) {

	private static final Set<String> PARTIES = Set.of("City", "Region", "Country", "Organisation");

	private static final Set<String> MUNICIPAL = Set.of("City", "Region", "Organisation");

	private static final Set<String> AGREEMENT_KINDS = Set.of("twinning", "cooperation", "friendship", "memorandum",
			"solidarity", "partnership", "project");

	private static final Map<FactType, FactRules> RULES = Map.of(FactType.AGREEMENT,
			new FactRules(PARTIES, PARTIES, AGREEMENT_KINDS, Set.of("kind", "title", "themes", "signatories"),
					Set.of("kind")),
			FactType.AID,
			new FactRules(PARTIES, PARTIES,
					Set.of("money", "equipment", "vehicle", "supplies", "shelter", "expertise", "other"),
					Set.of("kind", "item", "amount", "currency", "quantity", "unit", "qualifier", "gift", "themes",
							"transactionType"),
					Set.of("kind")),
			FactType.MEMBER_OF,
			new FactRules(Set.of("City", "Region", "Country", "Person", "Organisation"),
					Set.of("Organisation", "Accord"), Set.of(), Set.of("role", "signatories"), Set.of("role")),
			FactType.HOLDS_OFFICE, new FactRules(Set.of("Person"), PARTIES, Set.of(), Set.of("title"), Set.of("title")),
			FactType.ACTIVITY,
			new FactRules(Set.of("City", "Region", "Country", "Organisation", "Person"),
					Set.of("City", "Region", "Country", "Organisation", "Person"),
					Set.of("visit", "exchange", "meeting", "training", "event", "study", "founding"),
					Set.of("kind", "title", "themes", "participants", "event"), Set.of("kind")),
			FactType.SEEKS, new FactRules(MUNICIPAL, Set.of("Theme"), Set.of(), Set.of(), Set.of()), FactType.OFFERS,
			new FactRules(MUNICIPAL, Set.of("Theme"), Set.of(), Set.of(), Set.of()));

	/** The rules of a type that is a fact. */
	public static FactRules of(FactType type) {
		FactRules rules = RULES.get(type);
		if (rules == null) {
			throw new IllegalArgumentException(type + " is geography, not a fact");
		}
		return rules;
	}

	/** All kinds of agreements, aid and activities. */
	public static Set<String> allKinds() {
		return RULES.values().stream().flatMap((rules) -> rules.kinds.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** The kinds of agreements, which accords share. */
	public static Set<String> agreementKinds() {
		return AGREEMENT_KINDS;
	}

}
