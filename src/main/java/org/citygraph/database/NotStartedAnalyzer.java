package org.citygraph.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the reason in a sentence, where a stack trace would be printed.
 */
class NotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
	}

}
