package org.citygraph.jobs;

import java.util.EnumSet;
import java.util.Optional;
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

	private static final Set<DatabaseFailure> PASSING = EnumSet.of(DatabaseFailure.OUTAGE, DatabaseFailure.TIME_LIMIT);

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
		return refusal(failure).orElseGet(why(failure)::advice);
	}

	/** Logs what whoever runs the program has to look at. */
	static void log(Throwable failure) {
		if (refusal(failure).isEmpty() && !PASSING.contains(why(failure))) {
			LOG.error("A job failed", failure);
		}
	}

	/** What a caller can do something about by asking otherwise, or later. */
	private static Optional<String> refusal(Throwable failure) {
		return switch (failure) {
			case InvalidParameters invalid -> Optional.of(invalid.errors()
				.stream()
				.map((error) -> "%s: %s".formatted(error.parameter(), error.reason()))
				.collect(Collectors.joining(" ")));
			case NotFound missing -> Optional.of(String.valueOf(missing.getMessage()));
			case TooBusy busy -> Optional.of(String.valueOf(busy.getMessage()));
			case NotEnoughMemory memory -> Optional.of(String.valueOf(memory.getMessage()));
			default -> Optional.empty();
		};
	}

	private static DatabaseFailure why(Throwable failure) {
		return (failure instanceof Neo4jException database) ? DatabaseFailure.of(database) : DatabaseFailure.OURS;
	}

}
