package org.citygraph.clusters;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.citygraph.database.Database;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityRef;
import org.citygraph.graph.FactType;
import org.citygraph.jobs.Running;
import org.citygraph.jobs.Shared;
import org.citygraph.jobs.Workers;
import org.citygraph.projections.EntityRefs;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.Projections;
import org.citygraph.web.TimeLimitPassed;
import org.springframework.stereotype.Component;

/** Finds clusters; what was computed is kept as {@link Shared} does. */
@Component
class Clusterings {

	private static final int MOST_ASKED_FOR_THEMES = 200;

	private final Database database;

	private final Projections projections;

	private final EntityRefs entities;

	private final Shared<Question, Clustering> known;

	Clusterings(Database database, Projections projections, EntityRefs entities, Workers workers) {
		this.database = database;
		this.projections = projections;
		this.entities = entities;
		this.known = new Shared<>(workers, 20);
	}

	/**
	 * All clusters.
	 * @param runs how often to run again to see how stable they are
	 * @throws TimeLimitPassed if it takes longer than a question may, outside of jobs
	 */
	Clustering find(Algorithm algorithm, ProjectionQuestion asked, FactFilter filter, int runs) {
		Projection projection = this.projections.of(asked.undirected("Clusters are"), filter);
		Question question = new Question(algorithm, projection, algorithm.optimises() ? runs : 0);
		return this.known.get(question, algorithm.need(projection, question.runs() > 0),
				(running) -> compute(question, running));
	}

	private static Clustering compute(Question question, Running running) {
		Communities communities = new Communities(running);
		Projection projection = question.projection();
		Communities.Found found = communities.find(question.algorithm(), projection.graph());
		Stability stability = (question.runs() > 0)
				? Stability.of(projection, question.algorithm(), found.partition(), question.runs(), communities)
				: null;
		return new Clustering(projection, question.algorithm(), found, stability);
	}

	/**
	 * What the facts among a cluster's members are about, at most the foremost of them:
	 * how many facts by theme, the commonest first.
	 */
	Map<String, Long> themes(Clustering clustering, int[] nodes, FactFilter filter) {
		Map<String, Object> asked = new HashMap<>(filter.parameters(FactType.ties()));
		asked.put("ids",
				IntStream.of(nodes).limit(MOST_ASKED_FOR_THEMES).mapToObj(clustering.projection()::id).toList());
		Map<String, Long> themes = new LinkedHashMap<>();
		this.database.read("clusters/themes", asked)
			.forEach((row) -> themes.put(row.get("theme").asString(), row.get("facts").asLong()));
		return themes;
	}

	/**
	 * Describes some clusters.
	 * @param most how many members of each are named
	 */
	List<Cluster> described(Clustering clustering, List<int[]> clusters, int most) {
		List<List<Clustering.Common>> common = clusters.stream().map(clustering::common).toList();
		IntStream members = clusters.stream().flatMapToInt((nodes) -> IntStream.of(nodes).limit(most));
		IntStream others = common.stream().flatMap(List::stream).mapToInt(Clustering.Common::node);
		Map<String, EntityRef> named = this.entities
			.named(IntStream.concat(members, others).distinct().mapToObj(clustering.projection()::id).toList());
		return IntStream.range(0, clusters.size())
			.mapToObj((i) -> Cluster.of(clustering, clusters.get(i), most, common.get(i), named))
			.toList();
	}

	/**
	 * Tells how clusters were found.
	 * @param query what was asked
	 * @param asked with what, beside the algorithm
	 */
	Receipt receipt(Instant start, String query, Clustering clustering, Map<String, Object> asked) {
		Algorithm algorithm = clustering.algorithm();
		boolean byChance = algorithm == Algorithm.LEIDEN || clustering.stability() != null;
		Map<String, Object> told = new HashMap<>(asked);
		told.put("algorithm", algorithm.parameter());
		return clustering.projection()
			.receipt(start, query, told, Gds.method(Communities.method(algorithm), byChance ? Communities.SEED : null));
	}

	/** A projection is the same as long as the data is. */
	private record Question(Algorithm algorithm, Projection projection, int runs) {
	}

}
