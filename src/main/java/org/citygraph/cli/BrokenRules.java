package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;

/**
 * Tells after an import what only the whole graph shows, such as places that lie in each
 * other.
 */
record BrokenRules(PrintWriter err) {

	/** The command's exit code: 0 if all rules are kept. */
	int tell(Checks checks) {
		Optional<List<Violations>> quick = checks.brokenIfQuick();
		if (quick.isEmpty()) {
			this.err.println("The network is large, so that its rules were not checked: 'citygraph check' does it.");
			return 0;
		}
		List<Violations> broken = quick.get();
		broken.forEach((violations) -> {
			this.err.printf("Since then a rule is broken: %s%n", violations.title());
			violations.examples().forEach((example) -> this.err.println("    " + example));
		});
		return broken.isEmpty() ? 0 : 1;
	}

}
