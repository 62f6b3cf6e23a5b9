package org.citygraph.rankings;

import java.time.Instant;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.Projections;
import org.citygraph.web.TimeLimitPassed;
import org.springframework.stereotype.Component;

/** Ranks entities; what was computed is kept until the data changes. */
@Component
class Rankings {

	private final Projections projections;

	private final Gds gds;

	private final Cache<Question, Ranking> known = Caffeine.newBuilder().maximumSize(20).build();

	Rankings(Projections projections, Gds gds) {
		this.projections = projections;
		this.gds = gds;
	}

	/**
	 * All nodes of the projection by that measure.
	 * @throws TimeLimitPassed if it takes longer than a question may
	 */
	Ranking of(Measure measure, ProjectionQuestion asked, FactFilter filter) {
		Projection projection = this.projections.of(asked, filter);
		return this.known.get(new Question(measure, projection), (fresh) -> Ranking.of(projection,
				Gds.ending(() -> new Centralities(projection, this.gds.untilTimeIsOver()).of(measure))));
	}

	Receipt receipt(Instant start, Measure measure, Ranking ranking) {
		return ranking.projection()
			.receipt(start, "rankings", Map.of("measure", measure.parameter()), ranking.scores().method());
	}

	/** A projection is the same as long as the data is. */
	private record Question(Measure measure, Projection projection) {
	}

}
