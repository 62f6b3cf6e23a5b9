package org.citygraph.uploads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.database.DatabaseFailure;
import org.citygraph.database.TurnTaken;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.imports.ImportMode;
import org.citygraph.imports.RemovalRefused;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceUnreadable;
import org.citygraph.web.TooBusy;
import org.neo4j.driver.exceptions.Neo4jException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Does one task after the other, few waiting, and remembers the last hundred until the
 * program ends. When it ends the running one is broken off, and can be sent again.
 */
@Component
@EnableConfigurationProperties(UploadSettings.class)
class Jobs {

	private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

	private static final int REMEMBERED = 100;

	private final Checks checks;

	private final ThreadPoolExecutor worker;

	private final MeterRegistry meters;

	private final Map<UUID, Job> jobs = new LinkedHashMap<>();

	private volatile boolean stopping;

	Jobs(Checks checks, UploadSettings settings, MeterRegistry meters) {
		this.checks = checks;
		this.meters = meters;
		this.worker = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.queue()),
				Thread.ofPlatform().name("imports").factory());
		this.worker.allowCoreThreadTimeOut(true);
		Gauge.builder("citygraph.imports.waiting", this, Jobs::waiting)
			.description("Imports over HTTP that wait for their turn")
			.register(meters);
	}

	/** How many tasks have not begun. */
	int waiting() {
		return this.worker.getQueue().size();
	}

	/**
	 * Takes a task.
	 * @throws TooBusy if too many wait already
	 */
	Job submit(Task task) {
		Job job = Job.queued(task);
		remember(job);
		try {
			this.worker.execute(() -> run(job.id(), task));
			return job;
		}
		catch (RejectedExecutionException ex) {
			forget(job);
			throw full();
		}
	}

	static TooBusy full() {
		return new TooBusy("Other imports are waiting already; try again when one of them has ended.");
	}

	Optional<Job> find(UUID id) {
		synchronized (this.jobs) {
			return Optional.ofNullable(this.jobs.get(id));
		}
	}

	/** The latest first. */
	List<Job> all() {
		synchronized (this.jobs) {
			Deque<Job> latest = new ArrayDeque<>();
			this.jobs.values().forEach(latest::addFirst);
			return List.copyOf(latest);
		}
	}

	private void run(UUID id, Task task) {
		change(id, Job::started);
		Timer.Sample time = Timer.start(this.meters);
		String outcome = "failed";
		try {
			requireNotStopping();
			Object report = task.work().run(progress(id));
			List<String> broken = brokenRules(task.mode());
			change(id, (job) -> job.completed(report, broken));
			outcome = "completed";
		}
		catch (RuntimeException | Error ex) {
			String reason = reason(ex);
			change(id, (job) -> job.failed(reason));
		}
		finally {
			time.stop(this.meters.timer("citygraph.imports", "outcome", outcome));
			task.end().run();
		}
	}

	private Progress progress(UUID id) {
		return (stage, done, share) -> {
			requireNotStopping();
			Double known = Double.isNaN(share) ? null : Double.valueOf(share);
			change(id, (job) -> job.reached(new Job.Reached(stage, done, known)));
		};
	}

	private void requireNotStopping() {
		if (this.stopping) {
			throw new Stopped();
		}
	}

	private @Nullable List<String> brokenRules(ImportMode mode) {
		return mode.dryRun() ? null
				: this.checks.brokenIfQuick()
					.map((broken) -> broken.stream().map(Violations::title).toList())
					.orElse(null);
	}

	private static String reason(Throwable failure) {
		return switch (failure) {
			case SourceUnreadable source -> String.valueOf(source.getMessage());
			case DossierRefused refused -> String.valueOf(refused.getMessage());
			case RemovalRefused refused -> String.valueOf(refused.getMessage());
			case UploadRefused refused -> String.valueOf(refused.getMessage());
			case TurnTaken taken -> String.valueOf(taken.getMessage());
			case Stopped stopped -> "The program was stopped; send the files again.";
			case Neo4jException database -> reason(DatabaseFailure.of(database), database);
			default -> reason(DatabaseFailure.OURS, failure);
		};
	}

	private static String reason(DatabaseFailure why, Throwable failure) {
		if (why == DatabaseFailure.OUTAGE) {
			LOG.warn("The database broke an import off: {}", failure.getMessage());
			return "The database was away or failed; send the files again.";
		}
		LOG.error("An import failed", failure);
		return why.advice();
	}

	private void remember(Job job) {
		synchronized (this.jobs) {
			this.jobs.put(job.id(), job);
			List<UUID> ended = this.jobs.values().stream().filter(Job::hasEnded).map(Job::id).toList();
			ended.stream().limit(Math.max(0, this.jobs.size() - REMEMBERED)).forEach(this.jobs::remove);
		}
	}

	private void forget(Job job) {
		synchronized (this.jobs) {
			this.jobs.remove(job.id());
		}
	}

	private void change(UUID id, UnaryOperator<Job> change) {
		synchronized (this.jobs) {
			this.jobs.computeIfPresent(id, (same, job) -> change.apply(job));
		}
	}

	/** What waits fails at once, what runs at its next look. */
	@PreDestroy
	void stop() throws InterruptedException {
		this.stopping = true;
		this.worker.shutdown();
		if (!this.worker.awaitTermination(10, TimeUnit.SECONDS)) {
			LOG.warn("An import or removal is broken off; it can be run again");
		}
	}

	/** The program ends. */
	private static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
