package org.citygraph.clusters;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.jobs.JobBoard;
import org.citygraph.jobs.LargeAnswer;
import org.citygraph.projections.EntityRefs;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.NotFound;
import org.citygraph.web.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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

	private final EntityRefs entities;

	private final JobBoard jobs;

	ClusterEndpoint(Clusterings clusterings, EntityRefs entities, JobBoard jobs) {
		this.clusterings = clusterings;
		this.entities = entities;
		this.jobs = jobs;
	}

	@GetMapping("/api/clusters")
	@Operation(summary = "The groups that entities form, the largest first, each with its 25 members of highest degree")
	ResponseEntity<Answer> clusters(
			@RequestParam(defaultValue = "louvain") @Pattern(regexp = Algorithm.NAMES,
					message = Algorithm.ONE_OF_THESE) String algorithm,
			@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter,
			@RequestParam(required = false) @Min(1) @Max(10) @Nullable Integer level,
			@RequestParam(defaultValue = "2") @Min(1) @Max(1_000_000_000) int minSize,
			@Parameter(
					description = "How often to run again with shuffled nodes, to see how stable the clusters are") @RequestParam(
							defaultValue = "0") @Min(0) @Max(20) int runs,
			@Valid @ParameterObject Page page) {
		Instant start = Instant.now();
		Algorithm known = Algorithm.named(algorithm);
		if (level != null && runs > 0) {
			throw new InvalidParameters("runs",
					"How stable clusters are is told of the last level; leave out 'level'.");
		}
		Answer answer = this.jobs
			.answer(() -> clusters(at(level, this.clusterings.find(known, projection, filter, runs)),
					parameters(level, asked(known, minSize, runs, page)), minSize, page, start));
		return page.answer(answer, page.start() + page.size() < answer.count());
	}

	private static Map<String, Object> asked(Algorithm algorithm, int minSize, int runs, Page page) {
		Map<String, Object> asked = new HashMap<>(page.told());
		asked.put("minSize", minSize);
		asked.put("runs", algorithm.optimises() ? runs : 0);
		return asked;
	}

	private static Map<String, Object> parameters(@Nullable Integer level, Map<String, Object> others) {
		Map<String, Object> all = new HashMap<>(others);
		if (level != null) {
			all.put("level", level);
		}
		return all;
	}

	/** The last level unless said, of which modularity is highest. */
	private static Clustering at(@Nullable Integer level, Clustering clustering) {
		return (level != null) ? clustering.level(level) : clustering;
	}

	private Answer clusters(Clustering clustering, Map<String, Object> asked, int minSize, Page page, Instant start) {
		List<int[]> large = clustering.clusters().stream().filter((nodes) -> nodes.length >= minSize).toList();
		List<int[]> part = large.stream().skip(page.start()).limit(page.size()).toList();
		return new Answer(this.clusterings.described(clustering, part, MEMBERS_SHOWN), large.size(),
				clustering.modularity(), clustering.levels(), clustering.stability(),
				this.clusterings.receipt(start, "clusters", clustering, asked));
	}

	@GetMapping("/api/clusters/of/{id}")
	@Operation(summary = "The cluster that an entity is in, all its members")
	OneCluster of(@PathVariable String id,
			@RequestParam(defaultValue = "louvain") @Pattern(regexp = Algorithm.NAMES,
					message = Algorithm.ONE_OF_THESE) String algorithm,
			@RequestParam(required = false) @Min(1) @Max(10) @Nullable Integer level,
			@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter) {
		Instant start = Instant.now();
		Algorithm known = Algorithm.named(algorithm);
		if (this.entities.named(List.of(id)).isEmpty()) {
			throw new NotFound("entity", id);
		}
		return this.jobs.answer(() -> one(at(level, this.clusterings.find(known, projection, filter, 0)), id, filter,
				parameters(level, Map.of("id", id)), start));
	}

	private OneCluster one(Clustering clustering, String id, FactFilter filter, Map<String, Object> asked,
			Instant start) {
		int[] nodes = clustering.of(id).orElseThrow(() -> new NotFound("cluster in this network with the entity", id));
		return new OneCluster(this.clusterings.described(clustering, List.of(nodes), nodes.length).getFirst(),
				this.clusterings.themes(clustering, nodes, filter), clustering.modularity(),
				this.clusterings.receipt(start, "clusters/of", clustering, asked));
	}

	/**
	 * Clusters of at least the size asked for.
	 *
	 * @param count how many there are in all
	 * @param modularity absent for a network without ties, of which it is not defined
	 * @param levels the hierarchy, where the algorithm makes one; each can be asked for
	 * by its number
	 * @param stability if it was asked for
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Clusters")
	record Answer(List<Cluster> clusters, int count, @Nullable Double modularity,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Clustering.Level> levels, @Nullable Stability stability,
			Receipt receipt) implements LargeAnswer {

		@Override
		public long entities() {
			return this.clusters.stream().mapToLong((cluster) -> cluster.members().size()).sum();
		}

	}

	/**
	 * An entity's cluster.
	 *
	 * @param themes what facts among its 200 foremost members are about: how many facts
	 * by theme, the commonest first
	 */
	@Schema(name = "ClusterOfEntity")
	record OneCluster(Cluster cluster, Map<String, Long> themes, @Nullable Double modularity,
			Receipt receipt) implements LargeAnswer {

		@Override
		public long entities() {
			return this.cluster.members().size();
		}

	}

}
