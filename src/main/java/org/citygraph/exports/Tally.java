package org.citygraph.exports;

import java.util.List;
import java.util.Set;

import org.citygraph.datasets.LoadedDataset;
import org.citygraph.progress.Progress;

/** Counts what is exported, and tells how far that is. */
final class Tally {

	private static final int ROWS_BETWEEN_LOOKS = 1000;

	private final Progress progress;

	/** Rows, about; not a number where a filter leaves some out. */
	private final double expected;

	private long nodes;

	private long facts;

	Tally(Progress progress, Part part, List<LoadedDataset> datasets) {
		this.progress = progress;
		this.expected = Set.of("dataset").containsAll(part.told().keySet())
				? datasets.stream().mapToLong((dataset) -> dataset.entities() + dataset.facts()).sum() : Double.NaN;
	}

	void node() {
		this.nodes++;
		tell();
	}

	void fact() {
		this.facts++;
		tell();
	}

	private void tell() {
		long rows = this.nodes + this.facts;
		if (rows % ROWS_BETWEEN_LOOKS == 0) {
			this.progress.reached("nodes and facts", rows, Math.min(1, rows / this.expected));
		}
	}

	Counts counts() {
		return new Counts(this.nodes, this.facts);
	}

}
