package org.citygraph.serve;

import org.citygraph.imports.SeedData;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Loads the built-in data before the program calls itself ready.
 */
@Component
@ConditionalOnWebApplication
class Start implements ApplicationRunner {

	private final SeedData seed;

	Start(SeedData seed) {
		this.seed = seed;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.seed.load();
	}

}
