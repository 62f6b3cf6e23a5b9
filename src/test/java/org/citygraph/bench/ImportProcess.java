package org.citygraph.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.citygraph.Citygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.database.Schema;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.SourceImports;
import org.citygraph.imports.SourceReport;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;

/**
 * Loads a network into an empty embedded database, in a process of its own:
 * {@code plain|import HOME FIGURES NETWORK [ADDITION…]}. Writes the figures into a file
 * of properties.
 */
final class ImportProcess {

	private final ConfigurableApplicationContext context;

	private final Properties figures = new Properties();

	private ImportProcess(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static void main(String[] words) throws IOException {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Citygraph.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run("--citygraph.home=" + words[1])) {
			context.getBean(Schema.class).apply();
			ImportProcess process = new ImportProcess(context);
			process.load(words[0].equals("plain"), Path.of(words[3]));
			List.of(words).subList(4, words.length).forEach((folder) -> process.add(Path.of(folder)));
			try (OutputStream out = Files.newOutputStream(Path.of(words[2]))) {
				process.figures.store(out, words[0]);
			}
		}
	}

	private void load(boolean plain, Path network) {
		AtomicLong peak = new AtomicLong();
		try (ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor()) {
			Future<?> sampling = sampler.scheduleAtFixedRate(() -> peak.accumulateAndGet(heap(), Math::max), 0, 20,
					TimeUnit.MILLISECONDS);
			if (plain) {
				time("load", () -> new PlainBatches(driver(), network).load());
			}
			else {
				note("load", time("load", () -> load("bench", network)));
			}
			sampling.cancel(false);
		}
		note("heap", peak.get());
		note("cities", count("MATCH (c:City) RETURN count(c)"));
		note("ties", count("MATCH ()-[tie:AGREEMENT]->() RETURN count(tie)"));
		if (!plain) {
			note("broken", time("checks", this::brokenRules));
		}
	}

	private void add(Path folder) {
		String name = String.valueOf(folder.getFileName());
		note(name, time(name, () -> load(name.replaceAll("-.*", ""), folder)));
	}

	private SourceReport load(String dataset, Path folder) {
		return this.context.getBean(SourceImports.class)
			.load(new Dataset(dataset, dataset, "none"), new CsvNetwork(folder), folder.resolve("rejects.csv"),
					Progress.UNSEEN);
	}

	private void note(String name, SourceReport report) {
		note(name + ".accepted", report.accepted());
		note(name + ".joined", report.joined());
		note(name + ".created", report.created());
		note(name + ".facts", report.facts());
	}

	private void note(String name, Object figure) {
		this.figures.setProperty(name, String.valueOf(figure));
	}

	private <T> T time(String name, Supplier<T> work) {
		long start = System.nanoTime();
		Duration before = processorTime();
		T result = work.get();
		note(name + ".seconds", (System.nanoTime() - start) / 1e9);
		note(name + ".processor", processorTime().minus(before).toMillis() / 1e3);
		return result;
	}

	private List<String> brokenRules() {
		return this.context.getBean(Checks.class).broken().stream().map(Violations::title).toList();
	}

	private long count(String query) {
		return driver().executableQuery(query).execute().records().getFirst().get(0).asLong();
	}

	private Driver driver() {
		return this.context.getBean(Driver.class);
	}

	/** Of all threads; unlike time, it hardly depends on what else the machine does. */
	private static Duration processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static long heap() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
