package org.citygraph.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JobBoardTests {

	private final JobBoard board = new JobBoard(new JobSettings(Duration.ofSeconds(60), 2, 10, null));

	@BeforeEach
	void preferLater() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/clusters/of/ua-kyiv");
		request.addHeader("Prefer", "respond-async");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	@AfterEach
	void endRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void largeAnswersAreForgottenEarlierButNeverTheLast() {
		List<Job<?>> jobs = Stream.<Job<?>>generate(() -> ended(600_000)).limit(3).toList();
		assertThat(jobs.stream().map(Job::id).map(this.board::find)).startsWith(Optional.empty(), Optional.empty());
		assertThat(this.board.find(jobs.getLast().id())).isPresent();
	}

	@Test
	void smallAnswersAreRemembered() {
		List<Job<?>> jobs = Stream.<Job<?>>generate(() -> ended(10)).limit(100).toList();
		assertThat(jobs).allSatisfy((job) -> assertThat(this.board.find(job.id())).isPresent());
		ended(10);
		assertThat(this.board.find(jobs.getFirst().id())).as("a hundred are remembered").isEmpty();
		assertThat(this.board.find(jobs.get(1).id())).isPresent();
	}

	private Job<?> ended(long entities) {
		LargeAnswer answer = () -> entities;
		Deferred deferred = catchThrowableOfType(Deferred.class, () -> this.board.answer(() -> answer));
		Awaitility.await().until(() -> deferred.job().hasEnded());
		return deferred.job();
	}

}
