package org.citygraph.rankings;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityRef;
import org.citygraph.projections.Analysis;
import org.citygraph.projections.EntityRefs;
import org.citygraph.projections.Findings;
import org.citygraph.projections.ProjectionQuestion;
import org.springframework.stereotype.Component;

/** The measures. */
@Component
class RankingAnalysis implements Analysis {

	private final Rankings rankings;

	private final EntityRefs entities;

	RankingAnalysis(Rankings rankings, EntityRefs entities) {
		this.rankings = rankings;
		this.entities = entities;
	}

	@Override
	public List<String> names() {
		return Arrays.stream(Measure.values()).map(Measure::parameter).toList();
	}

	@Override
	public Findings of(String name, ProjectionQuestion question, FactFilter filter) {
		Instant start = Instant.now();
		Measure measure = Measure.named(name);
		Ranking ranking = this.rankings.of(measure, question, filter);
		return new Findings(ranking.projection(), ranking::score, List.of("rank", "id", "name", "score"),
				foremost(ranking), this.rankings.receipt(start, measure, ranking));
	}

	private List<List<Object>> foremost(Ranking ranking) {
		List<Integer> nodes = ranking.nodes(0, Findings.MOST_TOLD).boxed().toList();
		Map<String, EntityRef> named = this.entities.named(nodes.stream().map(ranking.projection()::id).toList());
		return nodes.stream().map((node) -> {
			String id = ranking.projection().id(node);
			String name = Optional.ofNullable(named.get(id)).map(EntityRef::name).orElse(id);
			return List.<Object>of(ranking.rank(node), id, name, ranking.score(node));
		}).toList();
	}

}
