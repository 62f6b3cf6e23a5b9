package org.citygraph.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.citygraph.progress.Progress;

/** Work that a command waits for, however long it takes. */
public final class LongWork {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

	private LongWork() {
	}

	/**
	 * Does it.
	 * @param progress is told how far it is
	 * @throws RuntimeException that the work threw
	 */
	public static <T> T await(Supplier<T> work, Progress progress) {
		Job<T> job = new Job<>("", work);
		job.start();
		Optional<T> answer = job.await(BETWEEN_LOOKS);
		while (answer.isEmpty()) {
			job.tell(progress);
			answer = job.await(BETWEEN_LOOKS);
		}
		return answer.get();
	}

}
