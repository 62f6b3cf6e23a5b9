package org.citygraph.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.citygraph.database.QueryLimits;
import org.citygraph.web.TimeLimitPassed;
import org.citygraph.web.TooBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One computes at a time, one may wait, and there are ten bytes of memory. */
class SharedTests {

	private static final Need ONE_BYTE = new Need("Nothing much", 1);

	private final JobSettings settings = new JobSettings(Duration.ofMinutes(1), 1, 1, DataSize.ofBytes(10));

	private final Workers workers = new Workers(this.settings, new Memory(this.settings),
			new QueryLimits(Duration.ofMillis(300)));

	private final Shared<String, String> shared = new Shared<>(this.workers, 10);

	private final AtomicInteger computed = new AtomicInteger();

	private final AtomicInteger stopped = new AtomicInteger();

	private final CountDownLatch mayEnd = new CountDownLatch(1);

	@AfterEach
	void stop() {
		this.mayEnd.countDown();
		this.workers.stop();
	}

	@Test
	void whoAsksForTheSameWaitsForOneComputation() {
		Job<String> one = job("same");
		Job<String> other = job("same");
		Awaitility.await().until(() -> isRunning(one) && isRunning(other));
		this.mayEnd.countDown();
		assertThat(one.await(Duration.ofSeconds(10))).contains("same");
		assertThat(other.await(Duration.ofSeconds(10))).contains("same");
		assertThat(this.shared.get("same", ONE_BYTE, this::untilTold)).isEqualTo("same");
		assertThat(this.computed).hasValue(1);
	}

	@Test
	void itIsStoppedOnlyWhenTheLastOneIsCancelled() {
		Job<String> one = job("same");
		Job<String> other = job("same");
		Awaitility.await().until(() -> isRunning(one) && isRunning(other));
		one.cancel();
		Awaitility.await().during(Duration.ofMillis(200)).until(() -> this.stopped.get() == 0 && isRunning(other));
		other.cancel();
		Awaitility.await().until(() -> this.stopped.get() == 1);
		assertThat(one.report().state()).isEqualTo(JobReport.State.CANCELLED);
		Job<String> again = job("same");
		Awaitility.await().until(() -> isRunning(again));
		assertThat(this.computed).hasValue(2);
	}

	@Test
	void moreThanMayWaitIsRefusedUntilOneIsCancelled() {
		Job<String> running = job("one");
		Awaitility.await().until(() -> isRunning(running));
		Job<String> queued = job("two");
		Awaitility.await().until(() -> queued.report().state() == JobReport.State.QUEUED);
		assertThat(queued.report().startedAt()).isNull();
		assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> this.shared.get("three", ONE_BYTE, this::untilTold));
		queued.cancel();
		Awaitility.await().until(() -> measured("citygraph.computations.waiting") == 0);
		Job<String> next = job("four");
		Awaitility.await().until(() -> next.report().state() == JobReport.State.QUEUED);
		running.cancel();
		Awaitility.await().until(() -> isRunning(next));
		assertThat(this.computed).hasValue(2);
	}

	private double measured(String gauge) {
		MeterRegistry meters = new SimpleMeterRegistry();
		this.workers.bindTo(meters);
		return meters.get(gauge).gauge().value();
	}

	@Test
	void outsideOfJobsTheTimeLimitOfQuestionsHolds() {
		assertThatExceptionOfType(TimeLimitPassed.class)
			.isThrownBy(() -> this.shared.get("one", ONE_BYTE, this::untilTold));
		Awaitility.await().until(() -> this.stopped.get() == 1);
	}

	@Test
	void severalQuestionsCanHaveOneTimeLimit() {
		Workers patient = new Workers(this.settings, new Memory(this.settings), new QueryLimits(Duration.ofHours(1)));
		Shared<String, String> answers = new Shared<>(patient, 10);
		assertThatExceptionOfType(TimeLimitPassed.class).isThrownBy(
				() -> patient.within(Duration.ofMillis(50), () -> answers.get("one", ONE_BYTE, this::untilTold)));
		patient.stop();
	}

	@Test
	void aCommandWaitsAsLongAsItTakesAndIsToldHowFarItIs() {
		AtomicInteger told = new AtomicInteger();
		String answer = LongWork.await(() -> this.shared.get("one", ONE_BYTE, this::inTwoSteps),
				(stage, done, share) -> {
					assertThat(stage).isEqualTo("steps of counting");
					assertThat(share).isEqualTo(0.5);
					if (told.incrementAndGet() == 5) { // more than a question may take
						this.mayEnd.countDown();
					}
				});
		assertThat(answer).isEqualTo("same");
	}

	private String inTwoSteps(Running running) {
		running.begin("counting", 2);
		running.advance(1);
		return untilTold(running);
	}

	@Test
	void whatIsKnownCanBeForgotten() {
		this.mayEnd.countDown();
		this.shared.get("one", ONE_BYTE, this::untilTold);
		this.shared.get("one", ONE_BYTE, this::untilTold);
		assertThat(this.computed).hasValue(1);
		this.workers.forget();
		this.shared.get("one", ONE_BYTE, this::untilTold);
		assertThat(this.computed).hasValue(2);
	}

	@Test
	void whatDoesNotFitIsRefusedBeforeItBegins() {
		assertThatExceptionOfType(NotEnoughMemory.class)
			.isThrownBy(() -> this.shared.get("large", new Need("A list", 11), this::untilTold))
			.withMessageContaining("A list: this needs about 11 bytes of memory, and there are 10 bytes")
			.withMessageContaining("citygraph.jobs.memory")
			.satisfies((refusal) -> assertThat(refusal.later()).isFalse());
		Job<String> running = new Job<>("one", () -> this.shared.get("one", new Need("A list", 8), this::untilTold));
		running.start();
		Awaitility.await().until(() -> isRunning(running));
		assertThatExceptionOfType(NotEnoughMemory.class)
			.isThrownBy(() -> this.shared.get("two", new Need("A list", 8), this::untilTold))
			.satisfies((refusal) -> assertThat(refusal.later()).isTrue());
		assertThat(this.computed).hasValue(1);
		this.mayEnd.countDown();
		running.await(Duration.ofSeconds(10));
		Awaitility.await()
			.untilAsserted(
					() -> assertThat(this.shared.get("two", new Need("A list", 8), this::untilTold)).isEqualTo("same"));
	}

	@Test
	void whatIsCancelledBeforeItsTurnGivesItsMemoryBack() {
		Job<String> running = job("one");
		Awaitility.await().until(() -> isRunning(running));
		Need most = new Need("A list", 8);
		Job<String> queued = new Job<>("two", () -> this.shared.get("two", most, this::untilTold));
		queued.start();
		Awaitility.await().until(() -> queued.report().state() == JobReport.State.QUEUED);
		queued.cancel();
		Awaitility.await().ignoreExceptionsInstanceOf(NotEnoughMemory.class).until(() -> {
			Job<String> next = new Job<>("three", () -> this.shared.get("three", most, this::untilTold));
			next.start();
			return next.accepted(Duration.ofSeconds(10)).isEmpty();
		});
	}

	@Test
	void aFailureReachesAllAndIsNotKept() {
		Function<Running, String> failing = (running) -> {
			throw new IllegalStateException("no");
		};
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.shared.get("one", ONE_BYTE, failing));
		this.mayEnd.countDown();
		assertThat(this.shared.get("one", ONE_BYTE, this::untilTold)).isEqualTo("same");
	}

	private Job<String> job(String question) {
		Job<String> job = new Job<>(question, () -> this.shared.get(question, ONE_BYTE, this::untilTold));
		job.start();
		return job;
	}

	private static boolean isRunning(Job<?> job) {
		return job.isLetIn() && job.report().state() == JobReport.State.RUNNING;
	}

	private String untilTold(Running running) {
		this.computed.incrementAndGet();
		while (this.mayEnd.getCount() > 0) {
			if (!running.isWanted()) {
				this.stopped.incrementAndGet();
				throw new Cancelled();
			}
			Thread.onSpinWait();
		}
		return "same";
	}

}
