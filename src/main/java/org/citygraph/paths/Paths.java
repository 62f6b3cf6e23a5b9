package org.citygraph.paths;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexes;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers how two entities are connected.
 */
@Component
class Paths {

	private final TieIndexes indexes;

	private final Datasets datasets;

	private final StepFacts facts;

	private final SearchTime time;

	Paths(TieIndexes indexes, Datasets datasets, StepFacts facts, SearchTime time) {
		this.indexes = indexes;
		this.datasets = datasets;
		this.facts = facts;
		this.time = time;
	}

	/**
	 * The shortest simple routes, best first.
	 * @throws NotFound if an end is not known
	 * @throws InvalidParameters if the ends are the same, an avoided entity is unknown or
	 * an end
	 * @throws TimeLimitPassed if the search takes longer than a query may
	 */
	PathAnswer find(PathQuestion question, FactFilter filter) {
		Instant start = Instant.now();
		Datasets.Snapshot data = this.datasets.now();
		List<LoadedDataset> asked = data.asked(filter.namedDataset());
		TieIndex index = this.indexes.at(data.state());
		check(question, filter, index);
		TieFilter tieFilter = question.tieFilter(filter);
		List<Route> routes = search(question, index, tieFilter);
		Passage.Counted counted = index.counted(tieFilter);
		Receipt receipt = Receipt.since(start, "paths", told(question, filter), null,
				Receipt.Data.of(asked, counted.facts(), counted.undated()),
				Receipt.Method.ours("k shortest simple paths (Yen 1971, Lawler 1972)"));
		return new PathAnswer(this.facts.tell(routes), routes.isEmpty() ? reason(question, index, tieFilter) : null,
				receipt);
	}

	private List<Route> search(PathQuestion question, TieIndex index, TieFilter filter) {
		return this.time.limited((deadline) -> PathSearch.find(index, filter, question.from(), question.to(),
				question.most(), question.longest(), deadline));
	}

	private @Nullable String reason(PathQuestion question, TieIndex index, TieFilter filter) {
		return new Unconnected(index, only(index, question.from()), only(index, question.to()), this.time::deadline)
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
		List<Invalid> errors = question.errors(filter, index);
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
