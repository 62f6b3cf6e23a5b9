package org.citygraph.statistics;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.jobs.JobBoard;
import org.citygraph.jobs.Shared;
import org.citygraph.jobs.Workers;
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

	private final JobBoard jobs;

	private final Shared<Projection, Figures> known;

	NetworkEndpoint(Projections projections, JobBoard jobs, Workers workers) {
		this.projections = projections;
		this.jobs = jobs;
		this.known = new Shared<>(workers, 20);
	}

	@GetMapping("/api/network")
	@Operation(summary = "The network's own figures: size, density, clustering, assortativity, distances")
	Answer network(@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter) {
		Instant start = Instant.now();
		return this.jobs.answer(
				() -> answer(this.projections.ofAgreements(projection.undirected("These figures are"), filter), start));
	}

	private Answer answer(Projection projection, Instant start) {
		Figures figures = this.known.get(projection, Statistics.need(projection),
				(running) -> new Statistics(projection, running).figures());
		Long seed = (figures.distances().distanceSources() != null) ? DistanceCounts.SEED : null;
		return new Answer(figures, projection.receipt(start, "network", Map.of(),
				Gds.method("components, triangles, k-cores, multi-source breadth-first search", seed)));
	}

	/** The figures, distances among them. */
	@Schema(name = "NetworkFigures")
	record Answer(@JsonUnwrapped Figures figures, Receipt receipt) {
	}

}
