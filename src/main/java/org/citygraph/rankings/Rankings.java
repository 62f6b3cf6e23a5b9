package org.citygraph.rankings;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityRef;
import org.citygraph.jobs.Shared;
import org.citygraph.jobs.Workers;
import org.citygraph.projections.EntityRefs;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.Projections;
import org.citygraph.web.TimeLimitPassed;
import org.springframework.stereotype.Component;

/** Ranks entities; what was computed is kept as {@link Shared} does. */
@Component
class Rankings {

	private final Projections projections;

	private final EntityRefs entities;

	private final Shared<Question, Ranking> known;

	Rankings(Projections projections, EntityRefs entities, Workers workers) {
		this.projections = projections;
		this.entities = entities;
		this.known = new Shared<>(workers, 20);
	}

	/**
	 * All nodes of the projection by that measure.
	 * @throws org.citygraph.web.InvalidParameters if the measure is not of directed
	 * networks
	 * @throws TimeLimitPassed if it takes longer than a question may, outside of jobs
	 */
	Ranking of(Measure measure, ProjectionQuestion asked, FactFilter filter) {
		if (!measure.followsDirections()) {
			asked.undirected("A ranking by %s is".formatted(measure.parameter()));
		}
		Projection projection = this.projections.ofAgreements(asked, filter);
		return this.known.get(new Question(measure, projection), measure.need(projection),
				(running) -> Ranking.of(projection, new Centralities(projection, running).of(measure)));
	}

	/** A part of a ranking, without entities that are gone meanwhile. */
	List<Ranked> ranked(Ranking ranking, int skip, int most) {
		List<Integer> nodes = ranking.nodes(skip, most).boxed().toList();
		Map<String, EntityRef> named = this.entities.named(nodes.stream().map(ranking.projection()::id).toList());
		return nodes.stream().<Ranked>mapMulti((node, present) -> {
			EntityRef entity = named.get(ranking.projection().id(node));
			if (entity != null) {
				present.accept(new Ranked(ranking.rank(node), entity, ranking.score(node)));
			}
		}).toList();
	}

	/**
	 * Tells how they were ranked.
	 * @param query what was asked
	 * @param asked with what, beside measure, projection and filter
	 */
	Receipt receipt(Instant start, String query, Map<String, ?> asked, Measure measure, Ranking ranking) {
		Map<String, Object> told = new HashMap<>(asked);
		told.put("measure", measure.parameter());
		return ranking.projection().receipt(start, query, told, ranking.scores().method());
	}

	record Ranked(int rank, EntityRef entity, double score) {
	}

	/** A projection is the same as long as the data is. */
	private record Question(Measure measure, Projection projection) {
	}

}
