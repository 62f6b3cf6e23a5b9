package org.citygraph.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.Projections;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/network}.
 */
@RestController
@Tag(name = "Network")
class NetworkEndpoint {

	private final Projections projections;

	private final Datasets datasets;

	private final Gds gds;

	private final Cache<Projection, Figures> known = Caffeine.newBuilder().maximumSize(20).build();

	NetworkEndpoint(Projections projections, Datasets datasets, Gds gds) {
		this.projections = projections;
		this.datasets = datasets;
		this.gds = gds;
	}

	@GetMapping("/api/network")
	@Operation(summary = "The network's own figures: size, density, clustering, assortativity, distances")
	Answer network(@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter) {
		Instant start = Instant.now();
		Projection asked = this.projections.of(projection, filter);
		Figures figures = this.known.get(asked,
				(fresh) -> Gds.ending(() -> new Statistics(asked, this.gds.untilTimeIsOver()).figures()));
		return Answer.of(figures, receipt(start, projection, filter, asked));
	}

	private Receipt receipt(Instant start, ProjectionQuestion projection, FactFilter filter, Projection asked) {
		Map<String, @Nullable Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.putAll(projection.told());
		return Receipt.since(start, "network", told, asked.declaration(),
				asked.data(this.datasets.asked(filter.namedDataset())),
				Gds.method("components, triangles, k-cores, multi-source breadth-first search", null));
	}

	/**
	 * The figures, distances among them.
	 *
	 * @param distanceSources from how many random nodes distances were measured; absent
	 * if from all, and then the diameter is exact
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "NetworkFigures")
	record Answer(@JsonUnwrapped Figures figures, @Nullable Double meanDistance, @Nullable Integer medianDistance,
			@Nullable Double effectiveDiameter90, @Nullable Integer diameter, @Nullable Integer distanceSources,
			Receipt receipt) {

		static Answer of(Figures figures, Receipt receipt) {
			Figures.Distances distances = figures.distances();
			return new Answer(figures, distances.mean(), distances.median(), distances.effectiveDiameter90(),
					distances.diameter(), distances.sources(), receipt);
		}

	}

}
