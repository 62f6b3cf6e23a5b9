package org.citygraph.jobs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Memory is what is free of the heap. */
class MemoryTests {

	private final Memory memory = new Memory(new JobSettings(Duration.ofMinutes(1), 1, 1, null));

	@Test
	void whatWasComputedIsLetGoBeforeAnythingIsRefused() {
		AtomicInteger forgotten = new AtomicInteger();
		this.memory.holds(forgotten::incrementAndGet);
		this.memory.take(new Need("A list", 1));
		assertThat(forgotten).as("it fits").hasValue(0);
		Need tooMuch = new Need("A list", Long.MAX_VALUE / 2);
		assertThatExceptionOfType(NotEnoughMemory.class).isThrownBy(() -> this.memory.take(tooMuch));
		assertThat(forgotten).hasValue(1);
	}

	@Test
	void whereGarbageWasJustCollectedWaitingMayHelp() {
		Need nearlyAll = new Need("A list", Runtime.getRuntime().maxMemory() - 1_000);
		assertThatExceptionOfType(NotEnoughMemory.class).isThrownBy(() -> this.memory.take(nearlyAll))
			.satisfies((refusal) -> assertThat(refusal.later()).as("it was collected now").isFalse());
		assertThatExceptionOfType(NotEnoughMemory.class).isThrownBy(() -> this.memory.take(nearlyAll))
			.satisfies((refusal) -> assertThat(refusal.later()).isTrue());
		assertThatExceptionOfType(NotEnoughMemory.class)
			.isThrownBy(() -> this.memory.take(new Need("A list", Long.MAX_VALUE / 2)))
			.satisfies((refusal) -> assertThat(refusal.later()).as("it never fits").isFalse());
	}

}
