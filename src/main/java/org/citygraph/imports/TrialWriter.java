package org.citygraph.imports;

import java.util.List;

/** Writes nothing, for imports that are tried only. */
final class TrialWriter implements GraphWriter {

	@Override
	public void entities(List<NewEntity> batch) {
		// They would be written.
	}

	@Override
	public void facts(List<NewFact> batch) {
		// They would be written.
	}

	@Override
	public void flush() {
		// Nothing waits.
	}

	@Override
	public void close() {
		// Holds nothing.
	}

}
