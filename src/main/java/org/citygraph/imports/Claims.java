package org.citygraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.citygraph.resolution.Doubts;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Row;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.Sink;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a source, handed on as facts in batches, each fact once.
 */
final class Claims implements Sink<Claim> {

	/** Larger ones take more memory, and time to collect it, and gain nothing. */
	private static final int BATCH = 1_000;

	private final RowCounts counts;

	private final ClaimRows rows;

	private final Consumer<List<NewFact>> batches;

	/** By the first 64 bits of the hashes that their ids end in. */
	private final LongHashSet seen = new LongHashSet();

	private List<NewFact> batch = new ArrayList<>(BATCH);

	private final Offices offices;

	private final MergedRows merged;

	private long taken;

	private long repeated;

	private @Nullable Rejected firstRejected;

	Claims(RowCounts counts, ClaimRows rows, SplitRows splits, MergedRows merged, Consumer<List<NewFact>> batches) {
		this.counts = counts;
		this.rows = rows;
		this.batches = batches;
		this.offices = new Offices(rows, splits);
		this.merged = merged;
	}

	/**
	 * Whoever reads the row rejects it with its text.
	 * @throws RowInvalid if no row lists whom it names
	 */
	@Override
	public void accept(Claim claim) {
		this.taken++;
		this.counts.accept(claim.row());
		if (this.counts.isRejected(claim.row())) {
			return;
		}
		NewFact fact = this.rows.fact(claim);
		if (!this.seen.add(fact.fingerprint().orElseThrow())) {
			this.repeated++;
			return;
		}
		this.batch.add(fact);
		this.offices.add(claim, fact);
		this.merged.add(claim, fact);
		if (this.batch.size() == BATCH) {
			handOn();
		}
	}

	@Override
	public void reject(Row row, String reason, String text) {
		if (this.firstRejected == null) {
			this.firstRejected = new Rejected(row, reason);
		}
		this.counts.reject(row, reason, text);
	}

	/** The first that was rejected, where all were; there may be none at all. */
	Optional<Rejected> insteadOfAll() {
		return this.seen.isEmpty() ? Optional.ofNullable(this.firstRejected) : Optional.empty();
	}

	record Rejected(Row row, String reason) {
	}

	/** Hands on what is left; to be called at the end. */
	void handOn() {
		if (!this.batch.isEmpty()) {
			this.batches.accept(this.batch);
			this.batch = new ArrayList<>(BATCH);
		}
	}

	/** Whether some row told the fact of that id. */
	boolean areTold(String id) {
		OptionalLong fingerprint = NewFact.fingerprint(id);
		return fingerprint.isPresent() && this.seen.contains(fingerprint.getAsLong());
	}

	/** What a person has to decide over what is told. */
	Doubts doubts() {
		return this.offices.doubts();
	}

	/** How many there were. */
	long taken() {
		return this.taken;
	}

	long repeated() {
		return this.repeated;
	}

}
