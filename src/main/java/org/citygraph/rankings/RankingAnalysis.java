package org.citygraph.rankings;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.citygraph.facts.FactFilter;
import org.citygraph.projections.Analysis;
import org.citygraph.projections.Findings;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The measures. */
@Component
class RankingAnalysis implements Analysis {

	private final Rankings rankings;

	RankingAnalysis(Rankings rankings) {
		this.rankings = rankings;
	}

	@Override
	public List<String> names() {
		return Arrays.stream(Measure.values()).map(Measure::parameter).toList();
	}

	@Override
	public Findings of(String name, ProjectionQuestion question, FactFilter filter, @Nullable Integer level) {
		Instant start = Instant.now();
		if (level != null) {
			throw new InvalidParameters("level", "Only clusters have levels, those of louvain and leiden.");
		}
		Measure measure = Measure.named(name);
		Ranking ranking = this.rankings.of(measure, question, filter);
		return new Findings(ranking.projection(), ranking::score, List.of("rank", "id", "name", "score"),
				foremost(ranking), this.rankings.receipt(start, "rankings", Map.of(), measure, ranking));
	}

	private List<List<Object>> foremost(Ranking ranking) {
		return this.rankings.ranked(ranking, 0, Findings.MOST_TOLD)
			.stream()
			.map((one) -> List.<Object>of(one.rank(), one.entity().id(), one.entity().name(), one.score()))
			.toList();
	}

}
