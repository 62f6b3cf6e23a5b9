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
				examples.add(row.get("problem").asString());
			}
		}
		return new Violations(check.name(), check.title(), count, examples,
				Duration.ofNanos(System.nanoTime() - startNanos));
	}

}
