package org.citygraph.paths;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongFunction;
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

	private static final List<Long> YEARS_AWAY = List.of(1L, 2L, 5L, 10L, 20L, 50L);

	/** The calendar of dates ends far beyond. */
	private static final int FARTHEST_YEAR = 9999;

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
		steps = steps(asked.atAnyTime());
		if (steps.isPresent()) {
			return ofTheDay(asked, told(steps.getAsInt()));
		}
		steps = steps(asked.avoidingNothing().atAnyTime());
		if (steps.isPresent()) {
			return "Nothing connects them on that day; on others only what 'avoid' or 'avoidCountries' names does, by %s."
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

	/** In what time they are connected, as far as a look at some other days tells. */
	private String ofTheDay(TieFilter asked, String atAnyTime) {
		LocalDate known = asked.knownAt();
		OptionalInt now = (known != null) ? steps(asked.asKnownNow()) : OptionalInt.empty();
		if (now.isPresent()) {
			return "Nothing that was known by %s connects them; what sources told later does, by %s.".formatted(known,
					told(now.getAsInt()));
		}
		LocalDate day = asked.validAt();
		if (day != null && Math.abs(day.getYear()) <= FARTHEST_YEAR) {
			String other = Stream
				.of(onOtherDay("before", asked, day::minusYears), onOtherDay("after", asked, day::plusYears))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
			if (!other.isEmpty()) {
				return "Nothing connects them on %s, but %s.".formatted(day, other);
			}
		}
		return "Nothing connected them on that day, or was known to by then; without a day they are connected by %s."
			.formatted(atAnyTime);
	}

	private Optional<String> onOtherDay(String when, TieFilter asked, LongFunction<LocalDate> yearsAway) {
		return YEARS_AWAY.stream().map(yearsAway::apply).flatMap((day) -> {
			OptionalInt steps = steps(asked.on(day));
			return steps.isPresent()
					? Stream.of("%s that, for instance on %s, by %s".formatted(when, day, told(steps.getAsInt())))
					: Stream.empty();
		}).findFirst();
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
