package org.citygraph.paths;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
			return told("They are connected only through what 'avoid' or 'avoidCountries' names", steps, longest);
		}
		steps = steps(asked.atAnyTime());
		if (steps.isPresent()) {
			return ofTheDay(asked, steps, longest);
		}
		steps = steps(asked.avoidingNothing().atAnyTime());
		if (steps.isPresent()) {
			return told("Nothing connects them on that day; on others only what 'avoid' or 'avoidCountries' names does",
					steps, longest);
		}
		return ofOtherFacts(asked, longest);
	}

	/** By which facts they are connected that were not asked for. */
	private String ofOtherFacts(TieFilter asked, int longest) {
		OptionalInt steps = asked.statuses().isEmpty() ? steps(asked.avoidingNothing().atAnyTime().ofAnyStatus())
				: OptionalInt.empty();
		if (steps.isPresent()) {
			return told("They are connected only by what is ended, proposed or a draft", steps, longest);
		}
		steps = steps(all(Set.of()));
		if (steps.isPresent()) {
			return told("They are connected only by facts of other types, kinds, statuses or data sets", steps,
					longest);
		}
		steps = steps(all(Set.of(Status.values())));
		return steps.isPresent() ? told(
				"They are connected only by facts of other types, kinds or data sets that are ended, proposed or a draft",
				steps, longest) : "Nothing connects them: they are in different components of the network.";
	}

	/** In what time they are connected. */
	private String ofTheDay(TieFilter asked, OptionalInt atAnyTime, int longest) {
		LocalDate known = asked.knownAt();
		OptionalInt now = (known != null) ? steps(asked.asKnownNow()) : OptionalInt.empty();
		if (now.isPresent()) {
			return told("Nothing that was known by %s connects them; what sources told later does".formatted(known),
					now, longest);
		}
		LocalDate day = asked.validAt();
		String nothing = (known != null) ? "Nothing that was known by %s connects them".formatted(known)
				: "Nothing connects them";
		if (day == null) {
			return told(nothing + "; the facts of all days together do", atAnyTime, longest);
		}
		OtherDays others = new OtherDays(this.index, this.from, this.to, asked, day, this.deadline);
		String told = Stream
			.of(others.before().map((found) -> onOtherDay("before that, last on", found, longest)),
					others.after().map((found) -> onOtherDay("after that, first on", found, longest)))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		String then = "%s on %s".formatted(nothing, day);
		return told.isEmpty() ? told(then + "; the facts of all days together do", atAnyTime, longest)
				: "%s, but %s.".formatted(then, told);
	}

	private static String onOtherDay(String when, OtherDays.Found found, int longest) {
		return "%s %s, by %s".formatted(when, found.day(), told(found.steps(), longest));
	}

	private static String told(String how, OptionalInt steps, int longest) {
		return "%s, by %s.".formatted(how, told(steps.getAsInt(), longest));
	}

	private static String told(int steps, int longest) {
		return (steps <= longest) ? told(steps)
				: "%s, more than 'maxLength' allows (%d)".formatted(told(steps), longest);
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
