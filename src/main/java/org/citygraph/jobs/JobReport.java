package org.citygraph.jobs;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param asked the address whose answer it is
 * @param progress how far it is, while it is running
 * @param startedAt absent while it waits for its turn
 * @param result what the address answers, once it is completed
 * @param problem why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobReport(UUID id, State state, String asked, @Nullable Progress progress, Instant submittedAt,
		@Nullable Instant startedAt, @Nullable Instant endedAt,
		@Schema(description = "What the address answers, once the job is completed",
				type = "object") @Nullable Object result,
		@Nullable String problem) {

	/** Whether it waits, runs or has ended, and how. */
	enum State {

		QUEUED, RUNNING, COMPLETED, FAILED, CANCELLED;

		@JsonValue
		String text() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * How far it is.
	 *
	 * @param phase what is done now
	 * @param share how much of that is done, from 0 to 1, where that is known
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "JobProgress")
	record Progress(String phase, @Nullable Double share) {
	}

}
