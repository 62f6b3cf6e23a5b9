package org.citygraph.clusters;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.Projections;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds clusters; what was computed is kept until the data changes. */
@Component
class Clusterings {

	private final Projections projections;

	private final Datasets datasets;

	private final Gds gds;

	private final Cache<Question, Clustering> known = Caffeine.newBuilder().maximumSize(20).build();

	Clusterings(Projections projections, Datasets datasets, Gds gds) {
		this.projections = projections;
		this.datasets = datasets;
		this.gds = gds;
	}

	/**
	 * All clusters.
	 * @param runs how often to run again to see how stable they are
	 * @throws TimeLimitPassed if it takes longer than a question may
	 */
	Clustering find(Algorithm algorithm, ProjectionQuestion asked, FactFilter filter, int runs) {
		Projection projection = this.projections.of(asked, filter);
		return this.known.get(new Question(algorithm, projection, algorithm.optimises() ? runs : 0),
				(question) -> Gds.ending(() -> compute(question)));
	}

	private Clustering compute(Question question) {
		Communities communities = new Communities(this.gds.untilTimeIsOver());
		Projection projection = question.projection();
		Communities.Found found = communities.find(question.algorithm(), projection.graph());
		Stability stability = (question.runs() > 0)
				? Stability.of(projection, question.algorithm(), found.partition(), question.runs(), communities)
				: null;
		return new Clustering(projection, question.algorithm(), found, stability);
	}

	Receipt receipt(Instant start, ProjectionQuestion asked, FactFilter filter, Clustering clustering) {
		Map<String, @Nullable Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.putAll(asked.told());
		told.put("algorithm", clustering.algorithm().parameter());
		Projection projection = clustering.projection();
		return Receipt.since(start, "clusters", told, projection.declaration(),
				projection.data(this.datasets.asked(filter.namedDataset())),
				Gds.method(clustering.algorithm().parameter(),
						(clustering.algorithm() == Algorithm.LEIDEN) ? Communities.SEED : null));
	}

	/** A projection is the same as long as the data is. */
	private record Question(Algorithm algorithm, Projection projection, int runs) {
	}

}
