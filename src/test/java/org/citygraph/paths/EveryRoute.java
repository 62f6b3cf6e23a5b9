package org.citygraph.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieFilter;

/**
 * Path search by trying everything, written from the rules alone: it walks all simple
 * routes, sorts them and takes the first.
 */
final class EveryRoute {

	private static final List<Set<Status>> STATUSES_BEST_FIRST = List.of(Set.of(Status.SIGNED, Status.ACTIVE),
			Set.of(Status.APPROVED, Status.DONE), Set.of(Status.DORMANT, Status.SUSPENDED), Set.of(Status.ENDED),
			Set.of(Status.DRAFT, Status.PROPOSED));

	private static final List<Set<String>> KINDS_BEST_FIRST = List.of(Set.of("twinning"),
			Set.of("friendship", "partnership", "cooperation", "solidarity"), Set.of("memorandum", "project"));

	private static final List<FactType> TYPES_BEST_FIRST = List.of(FactType.AGREEMENT, FactType.MEMBER_OF,
			FactType.HOLDS_OFFICE, FactType.AID, FactType.ACTIVITY, FactType.LOCATED_IN);

	/**
	 * Orders facts by how weak they are, weaker ones later.
	 */
	private static final Comparator<TieFact> WEAKNESS = Comparator.comparingInt(EveryRoute::weakness);

	private static final Comparator<Route> LEXICOGRAPHIC = (one, other) -> {
		int i = 0;
		while (i < one.nodes().size() - 1 && i < other.nodes().size() - 1
				&& one.nodes().get(i).equals(other.nodes().get(i))) {
			i++;
		}
		return one.nodes().get(i).compareTo(other.nodes().get(i));
	};

	private final Network network;

	private final TieFilter filter;

	private final int maxLength;

	private final List<Route> found = new ArrayList<>();

	private EveryRoute(Network network, TieFilter filter, int maxLength) {
		this.network = network;
		this.filter = filter;
		this.maxLength = maxLength;
	}

	static List<Route> best(Network network, TieFilter filter, String from, String to, int k, int maxLength) {
		EveryRoute search = new EveryRoute(network, filter, maxLength);
		search.walk(List.of(from), to);
		return search.found.stream().sorted(search.order()).limit(k).toList();
	}

	/** The best of each two ends, on which no other of either group stands. */
	static List<Route> betweenGroups(Network network, TieFilter filter, Set<String> from, Set<String> to, int most,
			int maxLength) {
		Set<String> avoided = Stream.of(filter.avoid(), from, to).flatMap(Set::stream).collect(Collectors.toSet());
		TieFilter outside = new TieFilter(filter.types(), filter.kinds(), filter.statuses(), filter.datasets(),
				filter.validAt(), filter.knownAt(), avoided, filter.avoidCountries());
		EveryRoute search = new EveryRoute(network, outside, maxLength);
		return from.stream()
			.flatMap((start) -> to.stream().flatMap((end) -> best(network, outside, start, end, 1, maxLength).stream()))
			.sorted(search.order())
			.limit(most)
			.toList();
	}

	private Comparator<Route> order() {
		return Comparator.comparingInt(Route::length).thenComparingInt(this::weakestStep).thenComparing(LEXICOGRAPHIC);
	}

	private void walk(List<String> nodes, String to) {
		String last = nodes.getLast();
		if (last.equals(to)) {
			this.found.add(route(nodes));
			return;
		}
		if (nodes.size() > this.maxLength || (nodes.size() > 1 && !mayBePassed(this.network.node(last)))) {
			return;
		}
		for (Network.Node next : this.network.nodes()) {
			if (!nodes.contains(next.id()) && !facts(last, next.id()).isEmpty()) {
				List<String> longer = new ArrayList<>(nodes);
				longer.add(next.id());
				walk(longer, to);
			}
		}
	}

	private Route route(List<String> nodes) {
		List<List<String>> steps = new ArrayList<>();
		for (int i = 1; i < nodes.size(); i++) {
			steps.add(facts(nodes.get(i - 1), nodes.get(i)).stream().map(TieFact::id).toList());
		}
		return new Route(nodes, steps);
	}

	private boolean mayBePassed(Network.Node node) {
		return !node.country() && !this.filter.avoid().contains(node.id())
				&& (node.countryCode() == null || !this.filter.avoidCountries().contains(node.countryCode()));
	}

	private int weakestStep(Route route) {
		int weakest = 0;
		for (int i = 1; i < route.nodes().size(); i++) {
			TieFact best = facts(route.nodes().get(i - 1), route.nodes().get(i)).getFirst();
			weakest = Math.max(weakest, weakness(best));
		}
		return weakest;
	}

	private List<TieFact> facts(String one, String other) {
		return this.network.facts()
			.stream()
			.filter((fact) -> Set.of(one, other).equals(Set.copyOf(List.of(fact.from(), fact.to()))))
			.filter(this::counts)
			.sorted(WEAKNESS.thenComparing(TieFact::id))
			.toList();
	}

	private boolean counts(TieFact fact) {
		return this.filter.types().contains(fact.type())
				&& (this.filter.kinds().isEmpty() || (fact.kind() != null && this.filter.kinds().contains(fact.kind())))
				&& (this.filter.statuses().isEmpty() || this.filter.statuses().contains(fact.status()))
				&& (this.filter.datasets().isEmpty() || this.filter.datasets().contains(fact.dataset()))
				&& isKnown(fact) && holds(fact);
	}

	private boolean isKnown(TieFact fact) {
		LocalDate day = this.filter.knownAt();
		if (day == null) {
			return fact.knownTo() == null;
		}
		return (fact.knownFrom() == null || !fact.knownFrom().isAfter(day))
				&& (fact.knownTo() == null || day.isBefore(fact.knownTo()));
	}

	private boolean holds(TieFact fact) {
		LocalDate day = this.filter.validAt();
		boolean intention = fact.status() == Status.PROPOSED || fact.status() == Status.DRAFT;
		if (day == null) {
			boolean named = this.filter.statuses().contains(fact.status());
			return named || (!intention && fact.status() != Status.ENDED);
		}
		return !intention && (fact.validFrom() == null || !fact.validFrom().isAfter(day))
				&& (fact.validTo() == null || !fact.validTo().isBefore(day));
	}

	private static int weakness(TieFact fact) {
		int status = position(STATUSES_BEST_FIRST, fact.status());
		int type = TYPES_BEST_FIRST.indexOf(fact.type());
		int kind = (fact.type() == FactType.AGREEMENT && fact.kind() != null) ? position(KINDS_BEST_FIRST, fact.kind())
				: KINDS_BEST_FIRST.size();
		return status * 1000 + ((type < 0) ? TYPES_BEST_FIRST.size() : type) * 10 + kind;
	}

	private static <T> int position(List<Set<T>> sets, T element) {
		int position = 0;
		while (position < sets.size() && !sets.get(position).contains(element)) {
			position++;
		}
		return position;
	}

}
