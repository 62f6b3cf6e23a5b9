package org.citygraph.imports;

import java.util.List;

/**
 * What the import of an exported network did. What was read is what is new, changed and
 * unchanged together.
 *
 * @param datasets their names
 */
public record NetworkReport(List<String> datasets, Tally entities, Tally facts, Tally documents) {

	public NetworkReport {
		datasets = List.copyOf(datasets);
	}

	/** Whether the graph is another one now. */
	boolean changedAnything() {
		return this.entities.differs() || this.facts.differs() || this.documents.differs();
	}

	/**
	 * How many were read.
	 *
	 * @param created new ones
	 * @param changed that were there and say something else now
	 * @param unchanged that were there already
	 */
	public record Tally(long created, long changed, long unchanged) {

		static final Tally NONE = new Tally(0, 0, 0);

		public long read() {
			return this.created + this.changed + this.unchanged;
		}

		boolean differs() {
			return this.created + this.changed > 0;
		}

		Tally plus(long moreCreated, long moreChanged, long moreUnchanged) {
			return new Tally(this.created + moreCreated, this.changed + moreChanged, this.unchanged + moreUnchanged);
		}

	}

}
