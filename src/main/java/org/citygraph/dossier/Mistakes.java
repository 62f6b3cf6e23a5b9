package org.citygraph.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the mistakes of one reading, so that all are reported at once.
 */
class Mistakes {

	private final List<Mistake> found = new ArrayList<>();

	void add(Location location, String reason) {
		this.found.add(new Mistake(location, reason));
	}

	List<Mistake> found() {
		return List.copyOf(this.found);
	}

}
