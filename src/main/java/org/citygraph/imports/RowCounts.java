package org.citygraph.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.citygraph.sources.Row;

/**
 * Which rows of a source were seen, and which of them were rejected; a row that is seen
 * in both passes counts once.
 */
final class RowCounts {

	private final List<BitSet> seen = new ArrayList<>();

	private final List<BitSet> rejected = new ArrayList<>();

	private final Rejects rejects;

	RowCounts(int files, Rejects rejects) {
		this.rejects = rejects;
		for (int i = 0; i < files; i++) {
			this.seen.add(new BitSet());
			this.rejected.add(new BitSet());
		}
	}

	void accept(Row row) {
		this.seen.get(row.file()).set(Math.toIntExact(row.number()));
	}

	/** A row is told among the rejects once, whatever else is wrong with it. */
	void reject(Row row, String reason, String text) {
		if (!isRejected(row)) {
			accept(row);
			this.rejected.get(row.file()).set(Math.toIntExact(row.number()));
			this.rejects.add(row, reason, text);
		}
	}

	boolean isRejected(Row row) {
		return this.rejected.get(row.file()).get(Math.toIntExact(row.number()));
	}

	long read() {
		return this.seen.stream().mapToLong(BitSet::cardinality).sum();
	}

	long rejected() {
		return this.rejected.stream().mapToLong(BitSet::cardinality).sum();
	}

}
