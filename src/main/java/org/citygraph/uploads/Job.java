package org.citygraph.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.citygraph.imports.ImportReport;
import org.citygraph.imports.NetworkReport;
import org.citygraph.imports.Removed;
import org.jspecify.annotations.Nullable;

/**
 * An import, or the removal of a data set, as it stands.
 *
 * @param task {@code import csv}, {@code remove} and so on
 * @param dataset its name; of an exported network, the names of its data sets
 * @param by whose token it was
 * @param progress how far it is, while it is running
 * @param report what it did, once it is completed
 * @param problem why it failed
 * @param brokenRules rules of the graph that are broken since then; absent where none was
 * checked, as after a dry run or on a network of more than 100,000 facts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Job(UUID id, String task, String dataset, State state, String by, boolean dryRun, boolean replace,
		Instant submittedAt, @Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable Reached progress,
		@Schema(oneOf = {
				FileReport.class, ImportReport.class, NetworkReport.class, Removed.class }) @Nullable Object report,
		@Nullable String problem, @Nullable List<String> brokenRules){

	/** Whether it waits, runs or has ended, and how. */
	enum State {

		QUEUED, RUNNING, COMPLETED, FAILED;

		@JsonValue
		String text() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * How far it is.
	 *
	 * @param stage what is done now
	 * @param done how many of them are done
	 * @param share how much of the stage that is, from 0 to 1, where that is known
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Reached(String stage, long done, @Nullable Double share) {
	}

	static Job queued(Task task) {
		return new Job(UUID.randomUUID(), task.name(), task.dataset(), State.QUEUED, task.by(), task.mode().dryRun(),
				task.mode().replace(), Instant.now(), null, null, null, null, null, null);
	}

	Job started() {
		return with(State.RUNNING, Instant.now(), null, null, null, null, null);
	}

	Job reached(Reached now) {
		return with(State.RUNNING, this.startedAt, null, now, null, null, null);
	}

	Job completed(Object itsReport, @Nullable List<String> nowBroken) {
		return with(State.COMPLETED, this.startedAt, Instant.now(), null, itsReport, null, nowBroken);
	}

	Job failed(String reason) {
		return with(State.FAILED, this.startedAt, Instant.now(), this.progress, null, reason, null);
	}

	boolean hasEnded() {
		return this.state == State.COMPLETED || this.state == State.FAILED;
	}

	private Job with(State newState, @Nullable Instant start, @Nullable Instant end, @Nullable Reached newProgress,
			@Nullable Object newReport, @Nullable String newProblem, @Nullable List<String> nowBroken) {
		return new Job(this.id, this.task, this.dataset, newState, this.by, this.dryRun, this.replace, this.submittedAt,
				start, end, newProgress, newReport, newProblem, nowBroken);
	}

}
