package org.citygraph.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells in a sentence why the database did not start, instead of a stack trace.
 */
class StartFailure extends AbstractFailureAnalyzer<DatabaseNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
	}

}
