package org.citygraph.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.Api;
import org.citygraph.uploads.Upload;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that is asked by many, and imports meanwhile. */
final class BusyProgram implements AutoCloseable {

	private static final String NAME = "test-busy";

	private static final int TIES = 20_000;

	private static final List<String> QUESTIONS = List.of(Watch.QUESTION, "/api/queries/places/countries",
			"/api/entities/ua-kyiv", "/api/entities/ua-nobody", "/api/rankings?measure=degree");

	private static final int AT_ONCE = 120;

	private final Watch watch;

	private final Api api;

	private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<Integer, Boolean> answered = new ConcurrentHashMap<>();

	private volatile boolean over;

	BusyProgram(Watch watch) {
		this.watch = watch;
		this.api = new Api(watch.program().port());
	}

	/** Does something to its database while it answers and imports. */
	void during(Runnable fault) {
		String job = begin();
		this.watch.program().await(() -> this.api.get(job).at("/progress/stage").asString("").equals("rows of facts"));
		List<Future<?>> asking = QUESTIONS.stream().<Future<?>>map((question) -> this.callers.submit(() -> {
			while (!this.over) {
				this.answered.put(this.watch.soonUnlessWell(question), true);
			}
		})).toList();
		this.watch.program().await(() -> this.answered.containsKey(200));
		assertThat(this.api.get(job).at("/state").asString()).isEqualTo("running");
		fault.run();
		this.watch.program().await(() -> this.answered.containsKey(503));
		this.over = true;
		asking.forEach(BusyProgram::get);
		assertThat(this.answered.keySet()).isSubsetOf(200, 404, 503, 504);
		this.watch.program().await(() -> !state(job).equals("running"));
		assertThat(this.api.get(job).json().toString()).contains("failed", "send the files again");
	}

	/** What was half written is told as such, and the same import ends complete. */
	void assertImportEndsComplete() {
		assertThat(dataset().path("complete").asBoolean()).as(dataset().toString()).isFalse();
		String again = begin();
		this.watch.program().await(() -> !List.of("queued", "running").contains(state(again)));
		assertThat(state(again)).as(this.api.get(again).text()).isEqualTo("completed");
		assertThat(dataset().path("complete").asBoolean()).isTrue();
		assertThat(dataset().path("facts").asInt()).isEqualTo(TIES);
	}

	/** More than can be worked on or wait, each of whom is answered in time. */
	void assertManyAreAnsweredSoon() {
		List<Future<Integer>> asking = IntStream.range(0, AT_ONCE)
			.mapToObj((i) -> this.callers.submit(() -> this.watch.soon(QUESTIONS.get(i % QUESTIONS.size()))))
			.toList();
		assertThat(asking).extracting(BusyProgram::get).contains(503);
	}

	private String begin() {
		String cities = IntStream.rangeClosed(0, TIES)
			.mapToObj("c%1$d,Busyville %1$d,Germany"::formatted)
			.collect(Collectors.joining("\n", "id,name,country\n", "\n"));
		String ties = IntStream.range(0, TIES)
			.mapToObj((i) -> "c%d,c%d".formatted(i, i + 1))
			.collect(Collectors.joining("\n", "from,to\n", "\n"));
		Api.Answer queued = Upload.of("csv", NAME).file("cities.csv", cities).file("ties.csv", ties).send(this.api);
		assertThat(queued.status()).as(queued.text()).isEqualTo(202);
		return queued.header("Location");
	}

	private String state(String job) {
		return this.api.get(job).at("/state").asString("");
	}

	private JsonNode dataset() {
		return this.api.get("/api/datasets")
			.at("/datasets")
			.valueStream()
			.filter((dataset) -> dataset.path("name").asString("").equals(NAME))
			.findFirst()
			.orElseThrow();
	}

	private static <T> T get(Future<T> future) {
		try {
			return future.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() {
		this.over = true;
		this.callers.close();
	}

}
