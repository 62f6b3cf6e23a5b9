package org.citygraph.projections;

import java.util.List;

import org.citygraph.facts.FactFilter;
import org.citygraph.web.TimeLimitPassed;

/**
 * What finds a value for each node of a projection: a measure, or a way to make clusters.
 */
public interface Analysis {

	/**
	 * What it can find, such as {@code betweenness}. Each is also the property that
	 * results are written to.
	 */
	List<String> names();

	/**
	 * Computes one of these.
	 * @throws TimeLimitPassed if it takes longer than a question may
	 */
	Findings of(String name, ProjectionQuestion question, FactFilter filter);

}
