package org.citygraph.paths;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
 * Answers how two entities are connected.
 */
@Component
class Paths {

	private final Searches searches;

	private final StepFacts facts;

	Paths(Searches searches, StepFacts facts) {
		this.searches = searches;
		this.facts = facts;
	}

	/**
	 * The shortest simple routes, best first.
	 * @throws NotFound if an end or an avoided entity is not known
	 * @throws InvalidParameters if the ends are the same, or an avoided entity is one
	 * @throws TimeLimitPassed if the search takes longer than a query may
	 * @throws TooBusy if facts go as fast as they are found
	 */
	PathAnswer find(PathQuestion question, FactFilter filter) {
		Instant start = Instant.now();
		return this.searches.find(filter, (present) -> find(question, filter, present, start));
	}

	private PathAnswer find(PathQuestion question, FactFilter filter, Searches.Present present, Instant start) {
		check(question, filter, present.index());
		TieFilter tieFilter = question.tieFilter(filter);
		List<Route> routes = PathSearch.find(present.index(), tieFilter, question.from(), question.to(),
				question.most(), question.longest(), present.deadline());
		Receipt receipt = Receipt.since(start, "paths", told(question, filter), Searches.PROJECTION,
				present.data(tieFilter), Receipt.Method.ours("k shortest simple paths (Yen 1971, Lawler 1972)"));
		return new PathAnswer(this.facts.tell(routes), routes.isEmpty() ? reason(question, present, tieFilter) : null,
				receipt);
	}

	private static @Nullable String reason(PathQuestion question, Searches.Present present, TieFilter filter) {
		TieIndex index = present.index();
		return new Unconnected(index, only(index, question.from()), only(index, question.to()), present.deadline())
			.reason(filter, question.longest());
	}

	private static BitSet only(TieIndex index, String id) {
		BitSet nodes = new BitSet();
		nodes.set(index.node(id).orElseThrow());
		return nodes;
	}

	private static void check(PathQuestion question, FactFilter filter, TieIndex index) {
		Stream.of(question.from(), question.to()).filter((id) -> !index.contains(id)).findFirst().ifPresent((id) -> {
			throw new NotFound("entity", id);
		});
		question.requireKnown(index);
		List<Invalid> errors = question.errors(filter);
		if (question.from().equals(question.to())) {
			errors.add(new Invalid("to", "It is the same as 'from'; a path has two different ends."));
		}
		Stream.of(question.from(), question.to())
			.filter(question.avoided()::contains)
			.forEach((id) -> errors
				.add(new Invalid("avoid", "'%s' is an end of the path and cannot be avoided.".formatted(id))));
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
	}

	private static Map<String, @Nullable Object> told(PathQuestion question, FactFilter filter) {
		return question.told(filter, Map.of("from", question.from(), "to", question.to(), "k", question.most()));
	}

}
