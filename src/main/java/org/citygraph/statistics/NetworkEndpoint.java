package org.citygraph.statistics;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.Projections;
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

	private final Gds gds;

	private final Cache<Projection, Figures> known = Caffeine.newBuilder().maximumSize(20).build();

	NetworkEndpoint(Projections projections, Gds gds) {
		this.projections = projections;
		this.gds = gds;
	}

	@GetMapping("/api/network")
	@Operation(summary = "The network's own figures: size, density, clustering, assortativity, distances")
	Answer network(@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter) {
		Instant start = Instant.now();
		Projection asked = this.projections.of(projection, filter);
		Figures figures = this.known.get(asked,
				(fresh) -> Gds.ending(() -> new Statistics(asked, this.gds.untilTimeIsOver()).figures()));
		return new Answer(figures, asked.receipt(start, "network", Map.of(),
				Gds.method("components, triangles, k-cores, multi-source breadth-first search", null)));
	}

	/** The figures, distances among them. */
	@Schema(name = "NetworkFigures")
	record Answer(@JsonUnwrapped Figures figures, Receipt receipt) {
	}

}
