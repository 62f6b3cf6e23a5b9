package org.citygraph.paths;

import java.util.List;
import java.util.function.Function;

import org.citygraph.database.QueryLimits;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexes;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.TimeLimitPassed;
import org.citygraph.web.TooBusy;
import org.springframework.stereotype.Component;

/**
 * Lets questions be searched for over the present network, in the time that a query may
 * take.
 */
@Component
class Searches {

	/** What is searched, for receipts. */
	static final String PROJECTION = "entities, countries only at the ends; undirected, parallel facts one step";

	private final TieIndexes indexes;

	private final Datasets datasets;

	private final QueryLimits limits;

	Searches(TieIndexes indexes, Datasets datasets, QueryLimits limits) {
		this.indexes = indexes;
		this.datasets = datasets;
		this.limits = limits;
	}

	/**
	 * What one question is searched for over.
	 *
	 * @param asked the data sets that it is about
	 * @param deadline of all searches for it
	 */
	record Present(List<LoadedDataset> asked, TieIndex index, Deadline deadline) {

		/** For the receipt. */
		Receipt.Data data(TieFilter filter) {
			Passage.Counted counted = this.index.counted(filter);
			return Receipt.Data.of(this.asked, counted.facts(), counted.undated());
		}

	}

	/**
	 * What a search finds in time. Where facts that it found are gone meanwhile, it
	 * searches once more.
	 * @throws InvalidParameters if the data set asked for is not loaded
	 * @throws TimeLimitPassed if it takes longer
	 * @throws TooBusy if facts go as fast as they are found
	 */
	<T> T find(FactFilter filter, Function<Present, T> search) {
		try {
			return searched(filter, search);
		}
		catch (SearchTimedOut ex) {
			throw new TimeLimitPassed();
		}
		catch (FactsGone ex) {
			throw new TooBusy("Facts are being taken out while they are looked for; try again in a few seconds.");
		}
	}

	private <T> T searched(FactFilter filter, Function<Present, T> search) {
		Present first = present(filter);
		try {
			return search.apply(first);
		}
		catch (FactsGone ex) {
			this.indexes.forget(first.index());
			Present second = present(filter);
			return search.apply(new Present(second.asked(), second.index(), first.deadline()));
		}
	}

	private Present present(FactFilter filter) {
		Datasets.Snapshot data = this.datasets.now();
		List<LoadedDataset> asked = data.asked(filter.namedDataset());
		Deadline deadline = new Deadline(this.limits.timeout(), System::nanoTime);
		return new Present(asked, this.indexes.at(data.state(), this.limits.timeout()), deadline);
	}

}
