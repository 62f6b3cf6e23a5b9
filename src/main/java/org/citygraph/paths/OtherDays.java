package org.citygraph.paths;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;

/**
 * The nearest days on which some nodes are connected that are not on the day asked for.
 * Going away from it, they come to be connected only on a day on which some fact begins
 * (going back: ends), and not before all that holds on the days in between would connect
 * them together. That is found by halving, as more days never connect less; from there on
 * one day after the other is tried.
 */
final class OtherDays {

	private static final int MOST_TRIED = 50;

	private final TieIndex index;

	private final BitSet from;

	private final BitSet to;

	private final TieFilter asked;

	private final LocalDate day;

	private final Deadline deadline;

	/**
	 * For a question.
	 * @param asked with the day on which they are not connected
	 */
	OtherDays(TieIndex index, BitSet from, BitSet to, TieFilter asked, LocalDate day, Deadline deadline) {
		this.index = index;
		this.from = from;
		this.to = to;
		this.asked = asked;
		this.day = day;
		this.deadline = deadline;
	}

	record Found(LocalDate day, int steps) {
	}

	/**
	 * The first day after; empty where there is none, or too many would have to be tried.
	 */
	Optional<Found> after() {
		NavigableSet<LocalDate> days = new Passage(this.index, this.asked).firstDays().tailSet(this.day, false);
		return nearest(List.copyOf(days), (other) -> Passage.within(this.index, this.asked, this.day, other));
	}

	/** The last day before. */
	Optional<Found> before() {
		NavigableSet<LocalDate> days = new Passage(this.index, this.asked).lastDays().headSet(this.day, false);
		return nearest(List.copyOf(days.descendingSet()),
				(other) -> Passage.within(this.index, this.asked, other, this.day));
	}

	private Optional<Found> nearest(List<LocalDate> days, Function<LocalDate, Passage> upTo) {
		int first = 0;
		int end = days.size();
		while (first < end) {
			int middle = (first + end) / 2;
			boolean connected = steps(upTo.apply(days.get(middle))).isPresent();
			first = connected ? first : middle + 1;
			end = connected ? middle : end;
		}
		return days.stream().skip(first).limit(MOST_TRIED).flatMap((other) -> on(other).stream()).findFirst();
	}

	private Optional<Found> on(LocalDate other) {
		OptionalInt steps = steps(new Passage(this.index, this.asked.on(other)));
		return steps.isPresent() ? Optional.of(new Found(other, steps.getAsInt())) : Optional.empty();
	}

	private OptionalInt steps(Passage passage) {
		return Spread.steps(passage, this.from, this.to, this.deadline);
	}

}
