package org.citygraph.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.citygraph.database.Database;
import org.citygraph.database.DatabaseFailure;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Runs all checks over the whole graph. Each runs in a transaction of its own and only
 * reads; the time limit of queries holds for each.
 */
@Component
public class Checks {

	/** All checks take about ten seconds on so many facts. */
	private static final long LARGE = 100_000;

	private final Database database;

	private final List<Check> checks = CheckFiles.read();

	Checks(Database database) {
		this.database = database;
	}

	/** What the checks found that found something. */
	public List<Violations> broken() {
		return run().stream().filter((violations) -> !violations.isEmpty()).toList();
	}

	/**
	 * The same, unless the network is so large that it would take minutes: nothing is
	 * answered then.
	 */
	public Optional<List<Violations>> brokenIfQuick() {
		return (this.database.numberOfFacts() > LARGE) ? Optional.empty() : Optional.of(broken());
	}

	/** What each check found, by the check's name; also those that found nothing. */
	public List<Violations> run() {
		return run((found) -> {
		});
	}

	/**
	 * Runs the checks.
	 * @param progress is told what each check found as soon as it is done
	 * @return the same, all together
	 */
	public List<Violations> run(Consumer<Violations> progress) {
		Map<String, Object> parameters = DateMeanings.parameters(this.database.read("checks/date-texts", Map.of()),
				this.database.read("checks/publications", Map.of()));
		List<Violations> all = new ArrayList<>();
		for (Check check : this.checks) {
			Violations found = run(check, parameters);
			all.add(found);
			progress.accept(found);
		}
		return all;
	}

	Violations run(Check check, Map<String, Object> parameters) {
		long start = System.nanoTime();
		try {
			return this.database.query(check.text(), parameters, (rows) -> Violations.of(check, rows, start));
		}
		catch (Neo4jException ex) {
			if (DatabaseFailure.of(ex) != DatabaseFailure.WRONG_VALUE) {
				throw ex;
			}
			return Violations.notLookedFor(check, String.valueOf(ex.getMessage()), start);
		}
	}

}
