package org.citygraph.clusters;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citygraph.clusters.Cluster.Member;
import org.citygraph.database.Database;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Finds clusters over a projection that Graph Data Science holds for as long as it takes:
 * all entities but countries, isolated ones included, undirected, parallel facts one tie.
 * What was computed is kept until the data changes.
 */
@Component
class Clusterings {

	private static final String PROJECTION = "entities but countries; facts of the given types, undirected, "
			+ "parallel ones one tie; isolated entities kept; accords as nodes (bipartite)";

	private final Database database;

	private final Datasets datasets;

	private final Cache<Question, Clustering> known = Caffeine.newBuilder().maximumSize(20).build();

	Clusterings(Database database, Datasets datasets) {
		this.database = database;
		this.datasets = datasets;
	}

	Clustering find(Algorithm algorithm, FactFilter filter) {
		List<LoadedDataset> asked = this.datasets.asked(filter.namedDataset());
		Question question = new Question(algorithm, filter, this.datasets.changes());
		return this.known.get(question, (fresh) -> compute(algorithm, filter, asked));
	}

	private Clustering compute(Algorithm algorithm, FactFilter filter, List<LoadedDataset> asked) {
		Instant start = Instant.now();
		Map<String, Object> parameters = filter.parameters(FactType.ties());
		Map<String, Object> graph = Map.of("graph", "clusters-" + UUID.randomUUID());
		parameters.putAll(graph);
		try {
			this.database.read("clusters/project", parameters);
			this.database.read(algorithm.statement(), graph);
			this.database.read("clusters/degrees", graph);
			double modularity = first("clusters/modularity", graph).get("modularity").asDouble();
			List<Cluster> clusters = clusters(graph);
			Record facts = first("clusters/facts-counted", parameters);
			return new Clustering(clusters, Double.isNaN(modularity) ? null : modularity, receipt(start, algorithm,
					filter, Receipt.Data.of(asked, facts.get("facts").asLong(), facts.get("undated").asLong())));
		}
		finally {
			this.database.read("clusters/drop", graph);
		}
	}

	private List<Cluster> clusters(Map<String, Object> graph) {
		Map<Long, List<Member>> members = this.database.read("clusters/members", graph)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("cluster").asLong(), LinkedHashMap::new,
					Collectors.mapping(Clusterings::member, Collectors.toList())));
		return members.values()
			.stream()
			.map(Cluster::of)
			.sorted(Comparator.comparingInt(Cluster::size).reversed().thenComparing(Cluster::id))
			.toList();
	}

	private static Member member(Record row) {
		return Member.of(row.get("id").asString(), row.get("type").asString(), row.get("name").asString(),
				row.get("country").asString(null));
	}

	private Record first(String statement, Map<String, Object> parameters) {
		return this.database.read(statement, parameters).getFirst();
	}

	private Receipt receipt(Instant start, Algorithm algorithm, FactFilter filter, Receipt.Data data) {
		Map<String, Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.put("algorithm", algorithm.parameter());
		String version = first("database/gds-version", Map.of()).get("version").asString();
		return Receipt.since(start, "clusters", told, PROJECTION, data,
				new Receipt.Method(algorithm.parameter(), "Neo4j Graph Data Science", version, null));
	}

	private record Question(Algorithm algorithm, FactFilter filter, long changes) {
	}

}
