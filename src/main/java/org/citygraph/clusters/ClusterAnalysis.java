package org.citygraph.clusters;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.citygraph.facts.FactFilter;
import org.citygraph.projections.Analysis;
import org.citygraph.projections.Findings;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways to make clusters; each is called by the id of its foremost member. */
@Component
class ClusterAnalysis implements Analysis {

	private static final int TOLD_OF_CLUSTER = 3;

	private final Clusterings clusterings;

	ClusterAnalysis(Clusterings clusterings) {
		this.clusterings = clusterings;
	}

	@Override
	public List<String> names() {
		return Arrays.stream(Algorithm.values()).map(Algorithm::parameter).toList();
	}

	@Override
	public Findings of(String name, ProjectionQuestion question, FactFilter filter, @Nullable Integer level) {
		Instant start = Instant.now();
		Clustering all = this.clusterings.find(Algorithm.named(name), question, filter, 0);
		Clustering clustering = (level != null) ? all.level(level) : all;
		Projection projection = clustering.projection();
		String[] clusterOf = new String[projection.nodeCount()];
		clustering.clusters()
			.forEach((nodes) -> IntStream.of(nodes).forEach((node) -> clusterOf[node] = projection.id(nodes[0])));
		return new Findings(projection, (node) -> clusterOf[node], List.of("cluster", "size", "label"),
				foremost(clustering), this.clusterings.receipt(start, "clusters", clustering,
						(level != null) ? Map.of("level", level) : Map.of()));
	}

	private List<List<Object>> foremost(Clustering clustering) {
		List<int[]> clusters = clustering.clusters().stream().limit(Findings.MOST_TOLD).toList();
		return this.clusterings.described(clustering, clusters, TOLD_OF_CLUSTER)
			.stream()
			.map((cluster) -> List.<Object>of(cluster.id(), cluster.size(), cluster.label()))
			.toList();
	}

}
