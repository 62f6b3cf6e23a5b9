package org.citygraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies {@code cypher/schema}: constraints and indexes, idempotent, in the order of the
 * files' names. The first is waited for, since with it the others are filled faster,
 * indexes and constraints at the same time.
 */
@Component
public class Schema {

	private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

	private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

	/** After which it is told how far they are. */
	private static final Duration BETWEEN_REPORTS = Duration.ofMinutes(1);

	private final Database database;

	private final Duration betweenReports;

	@Autowired
	Schema(Database database) {
		this(database, BETWEEN_REPORTS);
	}

	Schema(Database database, Duration betweenReports) {
		this.database = database.unlimited();
		this.betweenReports = betweenReports;
	}

	/**
	 * Does nothing where these very files were applied before, so that a start on
	 * existing data is quick. Of programs that begin with one server at the same time one
	 * applies them, and the others wait.
	 */
	public void apply() {
		List<String> texts = files().map(Schema::text).toList();
		String hash = Integer.toHexString(texts.hashCode());
		if (!isApplied(hash)) {
			this.database.inSchemaTurn(() -> {
				if (!isApplied(hash)) {
					apply(texts, hash);
				}
			});
		}
	}

	private boolean isApplied(String hash) {
		return !this.database.read("database/schema-applied", Map.of("hash", hash)).isEmpty();
	}

	private void apply(List<String> texts, String hash) {
		dropOrphans(texts);
		this.database.change(statements(texts.getFirst()).toList());
		awaitIndexes();
		texts.stream().skip(1).forEach((text) -> this.database.change(statements(text).toList()));
		awaitIndexes();
		note(hash);
	}

	/** Filling them takes as long as it takes. */
	private void awaitIndexes() {
		while (!areFilled()) {
			LOG.info("Waiting for indexes: {} % are filled", Math.round(indexes().get("percent").asDouble()));
		}
	}

	/** The database does not tell by the failure's code whether they need longer. */
	private boolean areFilled() {
		try {
			this.database.write((writer) -> writer.run("database/await-indexes",
					Map.of("seconds", this.betweenReports.toSeconds())));
			return true;
		}
		catch (ClientException ex) {
			if (indexes().get("failed").asLong() > 0) {
				throw ex;
			}
			return indexes().get("filling").asLong() == 0;
		}
	}

	private Record indexes() {
		return this.database.read("database/index-states", Map.of()).getFirst();
	}

	/** The database makes a constraint's index first; killed in between it keeps that. */
	private void dropOrphans(List<String> texts) {
		List<String> constraints = CONSTRAINT.matcher(String.join("\n", texts))
			.results()
			.map((found) -> found.group(1))
			.toList();
		drop("index", this.database.read("database/orphaned-indexes", Map.of("constraints", constraints)));
	}

	/**
	 * Takes away the indexes of facts, ids included, until {@link #apply} fills them all
	 * at once, which takes a fraction of the time that filling them fact by fact takes.
	 * Where the process ends in between, the next start does that.
	 */
	public void setFactIndexesAside() {
		note("set aside");
		drop("constraint", this.database.read("database/fact-constraints", Map.of()));
		drop("index", this.database.read("database/fact-indexes", Map.of()));
	}

	private void drop(String kind, List<Record> names) {
		this.database.write((writer) -> {
			names.forEach((row) -> writer.run("database/drop-" + kind, row.asMap()));
			return true;
		});
	}

	private void note(String hash) {
		this.database.write((writer) -> writer.run("database/note-schema", Map.of("hash", hash)));
	}

	private static Stream<String> statements(String text) {
		return Arrays.stream(text.split(";\\s*\\R")).map(String::strip).filter((statement) -> !statement.isEmpty());
	}

	private static Stream<Resource> files() {
		try {
			List<Resource> files = List
				.of(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/schema/*.cypher"));
			return files.stream()
				.sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
