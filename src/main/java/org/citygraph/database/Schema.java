package org.citygraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies {@code cypher/schema}: constraints and indexes, idempotent, in the order of the
 * files' names.
 */
@Component
public class Schema {

	private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

	private final Database database;

	Schema(Database database) {
		this.database = database.unlimited();
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
		this.database.change(texts.stream().flatMap(Schema::statements).toList());
		this.database.run("CALL db.awaitIndexes(600)");
		note(hash);
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
