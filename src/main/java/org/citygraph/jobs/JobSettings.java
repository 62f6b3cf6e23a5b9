package org.citygraph.jobs;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What long work may cost.
 *
 * @param answerWithin how long a caller waits before the work becomes a job
 * @param running how many computations run at a time
 * @param queue how many may wait
 * @param memory how much they may take together; what is free of the heap unless said
 */
@ConfigurationProperties("citygraph.jobs")
record JobSettings(@DefaultValue("60s") Duration answerWithin, @DefaultValue("2") int running,
		@DefaultValue("10") int queue, @Nullable DataSize memory) {

	JobSettings {
		if (!answerWithin.isPositive() || running < 1 || queue < 1) {
			throw new IllegalArgumentException(
					"citygraph.jobs.answer-within, running and queue must be more than nothing");
		}
	}

}
