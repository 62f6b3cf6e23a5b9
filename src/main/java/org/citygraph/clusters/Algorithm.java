package org.citygraph.clusters;

import java.util.Arrays;

import org.citygraph.web.InvalidParameters;

/**
 * How clusters are found. All run on one thread of Graph Data Science, so that they
 * repeat exactly.
 */
enum Algorithm {

	/** Weakly connected components: who is tied to whom at all. */
	COMPONENTS("components"),

	/**
	 * Communities by greedy modularity (Blondel and others, <i>Fast unfolding of
	 * communities in large networks</i>, 2008).
	 */
	LOUVAIN("louvain");

	private final String parameter;

	Algorithm(String parameter) {
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

	String statement() {
		return "clusters/" + this.parameter;
	}

	static Algorithm named(String name) {
		return Arrays.stream(values())
			.filter((algorithm) -> algorithm.parameter.equals(name))
			.findFirst()
			.orElseThrow(() -> new InvalidParameters("algorithm",
					"Known algorithms are %s.".formatted(Arrays.stream(values()).map(Algorithm::parameter).toList())));
	}

}
