package org.citygraph.paths;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.citygraph.web.TimeLimitPassed;
import org.citygraph.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers how the cities and regions of two countries or clusters are connected.
 */
@Component
class GroupPaths {

	private final Searches searches;

	private final Groups groups;

	private final StepFacts facts;

	GroupPaths(Searches searches, Groups groups, StepFacts facts) {
		this.searches = searches;
		this.groups = groups;
		this.facts = facts;
	}

	/** The groups without whom they share, and how many these are. */
	private record Parties(BitSet from, BitSet to, int inBoth) {
	}

	/**
	 * The shortest connections, best first.
	 * @throws NotFound if the entity of a cluster or an avoided one is not known
	 * @throws InvalidParameters if a group is none, or both are the same
	 * @throws TimeLimitPassed if the search takes longer than a query may
	 * @throws TooBusy if facts go as fast as they are found
	 */
	GroupAnswer find(GroupQuestion question, FactFilter filter) {
		Instant start = Instant.now();
		return this.searches.find(filter, (present) -> find(question, filter, present, start));
	}

	private GroupAnswer find(GroupQuestion question, FactFilter filter, Searches.Present present, Instant start) {
		Parties parties = parties(question, filter, present);
		TieFilter tieFilter = question.tieFilter(filter);
		List<Route> routes = GroupSearch.find(present.index(), tieFilter, parties.from(), parties.to(), question.most(),
				question.longest(), present.deadline());
		Receipt receipt = Receipt.since(start, "paths/between-groups", told(question, filter), Searches.PROJECTION,
				present.data(tieFilter), Receipt.Method.ours("breadth-first search by length, strength and ids"));
		return new GroupAnswer(new GroupAnswer.Group(question.from(), parties.from().cardinality()),
				new GroupAnswer.Group(question.to(), parties.to().cardinality()), parties.inBoth(),
				this.facts.tell(routes), routes.isEmpty() ? reason(question, parties, present, tieFilter) : null,
				receipt);
	}

	private Parties parties(GroupQuestion question, FactFilter filter, Searches.Present present) {
		TieIndex index = present.index();
		question.requireKnown(index);
		List<Invalid> errors = question.errors(filter);
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
		String algorithm = question.algorithmOrDefault();
		BitSet from = this.groups.nodes("from", question.from(), algorithm, filter, present);
		BitSet to = this.groups.nodes("to", question.to(), algorithm, filter, present);
		if (question.from().equals(question.to()) || (from.equals(to) && !from.isEmpty())) {
			throw new InvalidParameters("to", "It is the same group as 'from'; connections are between two.");
		}
		BitSet both = (BitSet) from.clone();
		both.and(to);
		from.andNot(both);
		to.andNot(both);
		question.avoided().stream().flatMapToInt((id) -> index.node(id).stream()).forEach((node) -> {
			from.clear(node);
			to.clear(node);
		});
		return new Parties(from, to, both.cardinality());
	}

	private static @Nullable String reason(GroupQuestion question, Parties parties, Searches.Present present,
			TieFilter filter) {
		if (parties.from().isEmpty() || parties.to().isEmpty()) {
			String unless = question.avoided().isEmpty() ? "" : " and not avoided";
			return "No city or region is in '%s' alone%s."
				.formatted(parties.from().isEmpty() ? question.from() : question.to(), unless);
		}
		return new Unconnected(present.index(), parties.from(), parties.to(), present.deadline()).reason(filter,
				question.longest());
	}

	private static Map<String, @Nullable Object> told(GroupQuestion question, FactFilter filter) {
		return question.told(filter, Map.of("from", question.from(), "to", question.to(), "algorithm",
				question.algorithmOrDefault(), "limit", question.most()));
	}

}
