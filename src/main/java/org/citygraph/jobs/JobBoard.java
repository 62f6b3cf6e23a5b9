package org.citygraph.jobs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import org.citygraph.web.TooBusy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Answers questions that may take long: at once where that is possible, else as jobs, of
 * which it remembers the last hundred, or fewer where their answers are large.
 */
@Component
public class JobBoard implements MeterBinder {

	private static final int MOST = 100;

	/** In all answers together, about 100 bytes each. */
	private static final long MOST_ENTITIES = 1_000_000;

	/**
	 * What cannot be accepted is refused by then, unless the index is just being made.
	 */
	private static final Duration MOMENT = Duration.ofSeconds(2);

	private final Duration patience;

	private final Map<UUID, Job<?>> jobs = new LinkedHashMap<>();

	JobBoard(JobSettings settings) {
		this.patience = settings.answerWithin();
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("citygraph.jobs.underway", this, JobBoard::underWay)
			.description("Jobs that have not ended")
			.register(meters);
	}

	private long underWay() {
		synchronized (this.jobs) {
			return this.jobs.values().stream().filter((job) -> !job.hasEnded()).count();
		}
	}

	/**
	 * What the work answers to the call that is being made. If that takes too long, or
	 * the caller prefers it, the call is answered by a job instead and this does not
	 * return.
	 * @param work may not look at the call
	 */
	public <T> T answer(Supplier<T> work) {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		boolean later = Preference.isToRespondLater(request);
		Job<T> job = new Job<>(address(request), work);
		job.start();
		Optional<T> answer = later ? job.accepted(MOMENT) : job.await(this.patience);
		if (later || answer.isEmpty()) {
			remember(job);
			throw new Deferred(job, later);
		}
		return answer.get();
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
	}

	private void remember(Job<?> job) {
		synchronized (this.jobs) {
			List<UUID> ended = this.jobs.values().stream().filter(Job::hasEnded).map(Job::id).toList();
			ended.stream().limit(Math.max(0, this.jobs.size() + 1 - MOST)).forEach(this.jobs::remove);
			if (this.jobs.size() >= MOST) {
				job.cancel();
				throw new TooBusy("A hundred jobs are under way already; try again when some have ended.");
			}
			this.jobs.put(job.id(), job);
		}
		job.defer(this::forgetLargeAnswers);
	}

	/** The oldest first, and never the last one. */
	private void forgetLargeAnswers() {
		synchronized (this.jobs) {
			List<Job<?>> ended = this.jobs.values().stream().filter(Job::hasEnded).toList();
			long held = ended.stream().mapToLong(Job::entities).sum();
			for (Job<?> oldest : ended.subList(0, Math.max(0, ended.size() - 1))) {
				if (held > MOST_ENTITIES) {
					this.jobs.remove(oldest.id());
					held -= oldest.entities();
				}
			}
		}
	}

	Optional<Job<?>> find(UUID id) {
		synchronized (this.jobs) {
			return Optional.ofNullable(this.jobs.get(id));
		}
	}

}
