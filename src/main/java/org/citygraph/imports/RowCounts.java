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

	RowCounts(int files) {
		for (int i = 0; i < files; i++) {
			this.seen.add(new BitSet());
			this.rejected.add(new BitSet());
		}
	}

	void accept(Row row) {
		this.seen.get(row.file()).set(Math.toIntExact(row.number()));
	}

	/** True if it was not rejected before. */
	boolean reject(Row row) {
		accept(row);
		BitSet rows = this.rejected.get(row.file());
		int number = Math.toIntExact(row.number());
		boolean first = !rows.get(number);
		rows.set(number);
		return first;
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
