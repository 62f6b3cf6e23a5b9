package org.citygraph.paths;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;

/**
 * Why there is no route: what was asked is loosened step by step until there is one.
 */
final class Unconnected {

	private final TieIndex index;

	private final PathQuestion question;

	private final Supplier<Deadline> deadlines;

	Unconnected(TieIndex index, PathQuestion question, Supplier<Deadline> deadlines) {
		this.index = index;
		this.question = question;
		this.deadlines = deadlines;
	}

	/** A sentence that tells it, as far as it can be told. */
	String reason(TieFilter asked) {
		OptionalInt steps = steps(asked);
		if (steps.isPresent()) {
			return "The shortest connection has %d steps, more than 'maxLength' allows (%d)."
				.formatted(steps.getAsInt(), this.question.longest());
		}
		steps = steps(asked.avoidingNothing());
		if (steps.isPresent()) {
			return "They are connected only through what 'avoid' or 'avoidCountries' names, by %d steps."
				.formatted(steps.getAsInt());
		}
		steps = steps(asked.avoidingNothing().atAnyTime());
		if (steps.isPresent()) {
			return "Nothing connected them on that day, or was known to by then; without a day they are connected by %d steps."
				.formatted(steps.getAsInt());
		}
		steps = steps(all(Set.of()));
		if (steps.isPresent()) {
			return "They are connected only by facts of other types, kinds, statuses or data sets, by %d steps."
				.formatted(steps.getAsInt());
		}
		steps = steps(all(Set.of(Status.values())));
		return steps.isPresent() ? "They are connected only by what is ended, proposed or a draft, by %d steps."
			.formatted(steps.getAsInt()) : "Nothing connects them: they are in different components of the network.";
	}

	/** Without where entities lie, which would connect them all. */
	private static TieFilter all(Set<Status> statuses) {
		return new TieFilter(FactType.possibleTies(), Set.of(), statuses, Set.of(), null, null, Set.of(), Set.of());
	}

	private OptionalInt steps(TieFilter filter) {
		int from = this.index.node(this.question.from()).orElseThrow();
		int to = this.index.node(this.question.to()).orElseThrow();
		Spread spread = Spread.of(new Passage(this.index, filter), from, OptionalInt.of(to), Integer.MAX_VALUE,
				this.deadlines.get());
		return spread.has(to) ? OptionalInt.of(spread.distance(to)) : OptionalInt.empty();
	}

}
