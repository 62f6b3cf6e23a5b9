package org.citygraph.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.neo4j.driver.Record;

/**
 * What a check found.
 *
 * @param check the check's name, such as {@code fact-sources}
 * @param title the rule in a few words
 * @param count how many violations there are; 0 where the rule is kept
 * @param examples the first of them by id, at most {@value #EXAMPLES}, each told in a
 * sentence
 * @param took how long the check ran
 */
public record Violations(String check, String title, long count, List<String> examples, Duration took) {

	static final int EXAMPLES = 20;

	public Violations {
		examples = List.copyOf(examples);
	}

	/** The rule is kept. */
	public boolean isEmpty() {
		return this.count == 0;
	}

	static Violations of(Check check, Iterator<Record> rows, long startNanos) {
		List<String> examples = new ArrayList<>();
		long count = 0;
		for (; rows.hasNext(); count++) {
			Record row = rows.next();
			if (count < EXAMPLES) {
				examples.add(row.get("problem").asString(unnamed(check, row)));
			}
		}
		return new Violations(check.name(), check.title(), count, examples,
				Duration.ofNanos(System.nanoTime() - startNanos));
	}

	/** Where the database meets a value of a type that the check cannot work with. */
	static Violations notLookedFor(Check check, String reason, long startNanos) {
		return new Violations(check.name(), check.title(), 1,
				List.of("It could not be looked for until what 'property-types' names is mended: " + reason),
				Duration.ofNanos(System.nanoTime() - startNanos));
	}

	/** Where a value is missing that the sentence would tell. */
	private static String unnamed(Check check, Record row) {
		return "%s does not keep the rule: %s.".formatted(row.get("id").asString("Something without an id"),
				check.title());
	}

}
