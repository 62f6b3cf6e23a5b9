package org.citygraph.paths;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no route from some nodes to others: what was asked is loosened step by
 * step until there is one.
 */
final class Unconnected {

	private final TieIndex index;

	private final BitSet from;

	private final BitSet to;

	private final Deadline deadline;

	Unconnected(TieIndex index, BitSet from, BitSet to, Deadline deadline) {
		this.index = index;
		this.from = from;
		this.to = to;
		this.deadline = deadline;
	}

	/**
	 * A sentence that tells it, as far as it can be told; absent if that takes too long.
	 * @param longest how many steps routes could have
	 */
	@Nullable String reason(TieFilter asked, int longest) {
		try {
			return sentence(asked, longest);
		}
		catch (SearchTimedOut ex) {
			return null;
		}
	}

	private String sentence(TieFilter asked, int longest) {
		OptionalInt steps = steps(asked);
		if (steps.isPresent()) {
			return "The shortest connection has %s, more than 'maxLength' allows (%d)."
				.formatted(told(steps.getAsInt()), longest);
		}
		steps = steps(asked.avoidingNothing());
		if (steps.isPresent()) {
			return "They are connected only through what 'avoid' or 'avoidCountries' names, by %s."
				.formatted(told(steps.getAsInt()));
		}
		steps = steps(asked.avoidingNothing().atAnyTime());
		if (steps.isPresent()) {
			return "Nothing connected them on that day, or was known to by then; without a day they are connected by %s."
				.formatted(told(steps.getAsInt()));
		}
		steps = steps(all(Set.of()));
		if (steps.isPresent()) {
			return "They are connected only by facts of other types, kinds, statuses or data sets, by %s."
				.formatted(told(steps.getAsInt()));
		}
		steps = steps(all(Set.of(Status.values())));
		return steps.isPresent()
				? "They are connected only by what is ended, proposed or a draft, by %s."
					.formatted(told(steps.getAsInt()))
				: "Nothing connects them: they are in different components of the network.";
	}

	private static String told(int steps) {
		return (steps == 1) ? "one step" : steps + " steps";
	}

	/** Without where entities lie, which would connect them all. */
	private static TieFilter all(Set<Status> statuses) {
		return new TieFilter(FactType.possibleTies(), Set.of(), statuses, Set.of(), null, null, Set.of(), Set.of());
	}

	private OptionalInt steps(TieFilter filter) {
		return Spread.steps(new Passage(this.index, filter), this.from, this.to, this.deadline);
	}

}
