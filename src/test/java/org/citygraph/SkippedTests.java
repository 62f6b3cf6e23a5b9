package org.citygraph;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run which tests were skipped, and why.
 */
public class SkippedTests implements TestExecutionListener {

	private final Queue<String> skipped = new ConcurrentLinkedQueue<>();

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		note(test, reason);
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
			note(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		if (this.skipped.isEmpty()) {
			System.out.println("No test was skipped.");
		}
		this.skipped.forEach(System.out::println);
	}

	private void note(TestIdentifier test, String reason) {
		String place = test.getSource()
			.flatMap((source) -> (source instanceof MethodSource method) ? Optional.of(method.getClassName() + ".")
					: Optional.empty())
			.orElse("");
		this.skipped.add("SKIPPED " + place + test.getDisplayName() + ": " + reason);
	}

}
