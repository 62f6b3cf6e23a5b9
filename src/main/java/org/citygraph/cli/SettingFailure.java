package org.citygraph.cli;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in a sentence which setting is none, instead of a stack trace. */
class SettingFailure extends AbstractFailureAnalyzer<UnknownSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnknownSetting cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
	}

}
