package org.citygraph.clusters;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.web.NotFound;
import org.citygraph.web.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/clusters}.
 */
@RestController
@Tag(name = "Clusters")
class ClusterEndpoint {

	private static final int MEMBERS_SHOWN = 25;

	private final Clusterings clusterings;

	ClusterEndpoint(Clusterings clusterings) {
		this.clusterings = clusterings;
	}

	@GetMapping("/api/clusters")
	@Operation(summary = "The groups that entities form, the largest first, each with its 25 members of highest degree")
	ResponseEntity<Answer> clusters(@RequestParam(defaultValue = "louvain") @Size(max = 50) String algorithm,
			@Valid @ParameterObject FactFilter filter,
			@RequestParam(defaultValue = "2") @Min(1) @Max(1_000_000_000) int minSize,
			@Valid @ParameterObject Page page) {
		Clustering clustering = this.clusterings.find(Algorithm.named(algorithm), filter);
		List<Cluster> large = clustering.clusters().stream().filter((cluster) -> cluster.size() >= minSize).toList();
		List<Cluster> part = large.stream()
			.skip(page.start())
			.limit(page.size())
			.map((cluster) -> cluster.abridged(MEMBERS_SHOWN))
			.toList();
		return page.answer(new Answer(part, large.size(), clustering.modularity(), clustering.receipt()),
				page.start() + part.size() < large.size());
	}

	@GetMapping("/api/clusters/of/{id}")
	@Operation(summary = "The cluster that an entity is in, all its members")
	OneCluster of(@PathVariable String id, @RequestParam(defaultValue = "louvain") @Size(max = 50) String algorithm,
			@Valid @ParameterObject FactFilter filter) {
		Clustering clustering = this.clusterings.find(Algorithm.named(algorithm), filter);
		Cluster cluster = clustering.of(id).orElseThrow(() -> new NotFound("cluster with the entity", id));
		return new OneCluster(cluster, clustering.modularity(), clustering.receipt());
	}

	/**
	 * Clusters of at least the size asked for.
	 *
	 * @param count how many there are in all
	 */
	record Answer(List<Cluster> clusters, int count, @Nullable Double modularity, Receipt receipt) {
	}

	record OneCluster(Cluster cluster, @Nullable Double modularity, Receipt receipt) {
	}

}
