package org.citygraph.clusters;

import java.util.Arrays;

import org.citygraph.jobs.Need;
import org.citygraph.projections.Projection;

/**
 * How clusters are found. All that optimise run on one thread, so that they repeat
 * exactly.
 */
enum Algorithm {

	/** Connected components: who is tied to whom at all. */
	COMPONENTS("components"),

	/**
	 * Communities by greedy modularity (Blondel and others, <i>Fast unfolding of
	 * communities in large networks</i>, 2008).
	 */
	LOUVAIN("louvain"),

	/**
	 * The same with communities that are connected (Traag, Waltman and van Eck, <i>From
	 * Louvain to Leiden</i>, 2019).
	 */
	LEIDEN("leiden"),

	/**
	 * Each node joins most of its neighbours until none changes (Raghavan, Albert and
	 * Kumara 2007).
	 */
	LABEL_PROPAGATION("labelPropagation"),

	/** Nodes of the same coreness (Seidman 1983), which are shells and no communities. */
	KCORE("kcore");

	/** The names of all, as {@code Pattern} takes them. */
	static final String NAMES = "components|louvain|leiden|labelPropagation|kcore";

	static final String ONE_OF_THESE = "must be one of components, louvain, leiden, labelPropagation, kcore";

	private final String parameter;

	Algorithm(String parameter) {
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

	/** Whether chance or order has a say. */
	boolean optimises() {
		return this == LOUVAIN || this == LEIDEN || this == LABEL_PROPAGATION;
	}

	/**
	 * What it needs beside the projection: arrays by node, and where clusters are merged
	 * a smaller network of them.
	 * @param again whether it runs again, which takes a projection with its nodes
	 * shuffled
	 */
	Need need(Projection projection, boolean again) {
		boolean merges = this == LOUVAIN || this == LEIDEN;
		return projection.need("Clusters by " + this.parameter, (merges ? 350 : 180) + (again ? 300 : 0),
				(merges ? 100 : 0) + (again ? 150 : 0));
	}

	static Algorithm named(String name) {
		return Arrays.stream(values())
			.filter((algorithm) -> algorithm.parameter.equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No algorithm is called " + name));
	}

}
