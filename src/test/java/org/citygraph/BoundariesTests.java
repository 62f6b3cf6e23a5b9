package org.citygraph;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Packages are features, each depends only on those that it names, and none on itself
 * through others.
 */
class BoundariesTests {

	@Test
	void packagesDependOnlyOnThoseThatTheyName() {
		ApplicationModules.of(Citygraph.class).verify();
	}

}
