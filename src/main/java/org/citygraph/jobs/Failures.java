package org.citygraph.jobs;

import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.database.DatabaseFailure;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.NotFound;
import org.citygraph.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was thrown on others' threads. */
final class Failures {

	private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	/** As it was, since it tells callers what is wrong. */
	static RuntimeException unchecked(@Nullable Throwable failure) {
		return switch (failure) {
			case RuntimeException known -> known;
			case Error error -> throw error;
			case null, default -> new IllegalStateException(failure);
		};
	}

	/** A sentence for whoever asks later. */
	static String reason(Throwable failure) {
		return switch (failure) {
			case InvalidParameters invalid -> invalid.errors()
				.stream()
				.map((error) -> "%s: %s".formatted(error.parameter(), error.reason()))
				.collect(Collectors.joining(" "));
			case NotFound missing -> String.valueOf(missing.getMessage());
			case TooBusy busy -> String.valueOf(busy.getMessage());
			case NotEnoughMemory memory -> String.valueOf(memory.getMessage());
			case Neo4jException database -> DatabaseFailure.of(database).advice();
			default -> DatabaseFailure.OURS.advice();
		};
	}

	/** Logs what is the program's own fault. */
	static void log(Throwable failure) {
		if (Set.of(DatabaseFailure.OURS.advice(), DatabaseFailure.WRONG_VALUE.advice()).contains(reason(failure))) {
			LOG.error("A job failed", failure);
		}
	}

}
