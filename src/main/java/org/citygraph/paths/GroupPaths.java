package org.citygraph.paths;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

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
 * Answers how the cities and regions of two countries or clusters are connected.
 */
@Component
class GroupPaths {

	private final TieIndexes indexes;

	private final Groups groups;

	private final Datasets datasets;

	private final StepFacts facts;

	private final SearchTime time;

	GroupPaths(TieIndexes indexes, Groups groups, Datasets datasets, StepFacts facts, SearchTime time) {
		this.indexes = indexes;
		this.groups = groups;
		this.datasets = datasets;
		this.facts = facts;
		this.time = time;
	}

	/** The groups without whom they share, and how many these are. */
	private record Parties(BitSet from, BitSet to, int inBoth) {
	}

	/**
	 * The shortest connections, best first.
	 * @throws NotFound if the entity of a cluster is not known
	 * @throws InvalidParameters if a group is none, or both are the same
	 * @throws TimeLimitPassed if the search takes longer than a query may
	 */
	GroupAnswer find(GroupQuestion question, FactFilter filter) {
		Instant start = Instant.now();
		Datasets.Snapshot data = this.datasets.now();
		List<LoadedDataset> asked = data.asked(filter.namedDataset());
		TieIndex index = this.indexes.at(data.state());
		Parties parties = parties(question, filter, index);
		TieFilter tieFilter = question.tieFilter(filter);
		List<Route> routes = search(question, parties, index, tieFilter);
		Passage.Counted counted = index.counted(tieFilter);
		Receipt receipt = Receipt.since(start, "paths/between-groups", told(question, filter), null,
				Receipt.Data.of(asked, counted.facts(), counted.undated()),
				Receipt.Method.ours("breadth-first search by length, strength and ids"));
		return new GroupAnswer(new GroupAnswer.Group(question.from(), parties.from().cardinality()),
				new GroupAnswer.Group(question.to(), parties.to().cardinality()), parties.inBoth(),
				this.facts.tell(routes), routes.isEmpty() ? reason(question, parties, index, tieFilter) : null,
				receipt);
	}

	private Parties parties(GroupQuestion question, FactFilter filter, TieIndex index) {
		List<Invalid> errors = question.errors(filter, index);
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
		String algorithm = question.algorithmOrDefault();
		BitSet from = this.groups.nodes("from", question.from(), algorithm, filter, index);
		BitSet to = this.groups.nodes("to", question.to(), algorithm, filter, index);
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

	private List<Route> search(GroupQuestion question, Parties parties, TieIndex index, TieFilter filter) {
		return this.time.limited((deadline) -> GroupSearch.find(index, filter, parties.from(), parties.to(),
				question.most(), question.longest(), deadline));
	}

	private @Nullable String reason(GroupQuestion question, Parties parties, TieIndex index, TieFilter filter) {
		if (parties.from().isEmpty() || parties.to().isEmpty()) {
			return "No city or region is in '%s' alone."
				.formatted(parties.from().isEmpty() ? question.from() : question.to());
		}
		return new Unconnected(index, parties.from(), parties.to(), this.time::deadline).reason(filter,
				question.longest());
	}

	private static Map<String, @Nullable Object> told(GroupQuestion question, FactFilter filter) {
		return question.told(filter, Map.of("from", question.from(), "to", question.to(), "algorithm",
				question.algorithmOrDefault(), "limit", question.most()));
	}

}
