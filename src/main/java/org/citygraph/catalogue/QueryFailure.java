package org.citygraph.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells in a sentence which query file keeps the program from starting, instead of a
 * stack trace.
 */
class QueryFailure extends AbstractFailureAnalyzer<QueryInvalid> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, QueryInvalid cause) {
		return new FailureAnalysis("A query file is not as it should be. cypher/queries/" + cause.getMessage(),
				"Mend the file, or take it away; docs/queries.md tells the form.", cause);
	}

}
