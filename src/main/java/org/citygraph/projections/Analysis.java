package org.citygraph.projections;

import java.util.List;

import org.citygraph.facts.FactFilter;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;

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
	 * @param level of a hierarchy of clusters, from 1; the last unless said
	 * @throws InvalidParameters if there is no such level
	 * @throws TimeLimitPassed if it takes longer than a question may
	 */
	Findings of(String name, ProjectionQuestion question, FactFilter filter, @Nullable Integer level);

}
