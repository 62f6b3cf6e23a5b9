package org.citygraph.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an undirected network with parallel ties once; weights do not matter. What
 * is not defined for it is absent.
 *
 * @param components connected ones; an isolated node is one
 * @param giantComponent how many nodes the largest has
 * @param density ties as a share of all n(n-1)/2 that could be
 * @param triangles three nodes with all three ties
 * @param clustering transitivity: three times the triangles as a share of the paths of
 * two ties (Newman, Watts and Strogatz 2002)
 * @param meanLocalClustering mean over all nodes of the share of ties among a node's
 * neighbours (Watts and Strogatz 1998), 0 for a node of degree below 2
 * @param assortativity of degrees: Pearson's correlation of the degrees at both ends of
 * ties (Newman 2002)
 * @param degreeGini Gini coefficient of the degrees, isolated nodes included: 0 if all
 * are equal
 * @param maxCoreness the greatest k of which there is a k-core
 * @param distances of pairs within the giant component
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(int nodes, long ties, int components, int giantComponent, @Nullable Double meanDegree, int maxDegree,
		@Nullable Double density, long triangles, @Nullable Double clustering, @Nullable Double meanLocalClustering,
		@Nullable Double assortativity, @Nullable Double degreeGini, int maxCoreness,
		@JsonUnwrapped Distances distances) {

	/**
	 * Distances between all pairs of nodes of the giant component, in ties.
	 *
	 * @param medianDistance the least distance within which half of the pairs are
	 * @param effectiveDiameter90 the same for 90 %, interpolated between whole distances
	 * (Leskovec, Kleinberg and Faloutsos 2005)
	 * @param diameter the greatest; of sampled sources a lower bound, the greatest that
	 * was seen from them and from the nodes that are farthest from some
	 * @param distanceSources from how many random nodes they were measured; absent if
	 * from all
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Distances(@Nullable Double meanDistance, @Nullable Integer medianDistance,
			@Nullable Double effectiveDiameter90, @Nullable Integer diameter, @Nullable Integer distanceSources) {
	}

}
