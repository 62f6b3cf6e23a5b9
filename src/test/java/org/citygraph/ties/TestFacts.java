package org.citygraph.ties;

import java.time.LocalDate;
import java.util.Set;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;

/**
 * Plain facts and filters, and others that differ from them in one thing.
 */
public final class TestFacts {

	public static final TieFilter DEFAULT = new TieFilter(FactType.ties(), Set.of(), Set.of(), Set.of(), null, null,
			Set.of(), Set.of());

	private TestFacts() {
	}

	public static TieFact twinning(String from, String to) {
		return agreement("twinning", Status.ACTIVE, from, to);
	}

	public static TieFact agreement(String kind, Status status, String from, String to) {
		String id = "agreement-" + from + "-" + to + "-" + kind;
		return new TieFact(id, from, to, FactType.AGREEMENT, kind, status, "seed", null, null, null, null);
	}

	public static TieFact withId(TieFact fact, String id) {
		return new TieFact(id, fact.from(), fact.to(), fact.type(), fact.kind(), fact.status(), fact.dataset(),
				fact.validFrom(), fact.validTo(), fact.knownFrom(), fact.knownTo());
	}

	public static TieFact ofType(TieFact fact, FactType type, @Nullable String kind) {
		return new TieFact(fact.id(), fact.from(), fact.to(), type, kind, fact.status(), fact.dataset(),
				fact.validFrom(), fact.validTo(), fact.knownFrom(), fact.knownTo());
	}

	public static TieFact inDataset(TieFact fact, String dataset) {
		return new TieFact(fact.id(), fact.from(), fact.to(), fact.type(), fact.kind(), fact.status(), dataset,
				fact.validFrom(), fact.validTo(), fact.knownFrom(), fact.knownTo());
	}

	public static TieFact valid(TieFact fact, @Nullable String from, @Nullable String to) {
		return new TieFact(fact.id(), fact.from(), fact.to(), fact.type(), fact.kind(), fact.status(), fact.dataset(),
				date(from), date(to), fact.knownFrom(), fact.knownTo());
	}

	public static TieFact known(TieFact fact, @Nullable String from, @Nullable String to) {
		return new TieFact(fact.id(), fact.from(), fact.to(), fact.type(), fact.kind(), fact.status(), fact.dataset(),
				fact.validFrom(), fact.validTo(), date(from), date(to));
	}

	public static TieFilter types(FactType... types) {
		return new TieFilter(Set.of(types), Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of());
	}

	public static TieFilter kinds(String... kinds) {
		return new TieFilter(DEFAULT.types(), Set.of(kinds), Set.of(), Set.of(), null, null, Set.of(), Set.of());
	}

	public static TieFilter statuses(Status... statuses) {
		return new TieFilter(DEFAULT.types(), Set.of(), Set.of(statuses), Set.of(), null, null, Set.of(), Set.of());
	}

	public static TieFilter datasets(String... datasets) {
		return new TieFilter(DEFAULT.types(), Set.of(), Set.of(), Set.of(datasets), null, null, Set.of(), Set.of());
	}

	public static TieFilter avoiding(Set<String> ids, Set<String> countries) {
		return new TieFilter(DEFAULT.types(), Set.of(), Set.of(), Set.of(), null, null, ids, countries);
	}

	public static TieFilter validAt(String day, Status... statuses) {
		return new TieFilter(DEFAULT.types(), Set.of(), Set.of(statuses), Set.of(), date(day), null, Set.of(),
				Set.of());
	}

	public static TieFilter knownAt(String day) {
		return new TieFilter(DEFAULT.types(), Set.of(), Set.of(), Set.of(), null, date(day), Set.of(), Set.of());
	}

	private static @Nullable LocalDate date(@Nullable String date) {
		return (date == null) ? null : LocalDate.parse(date);
	}

}
