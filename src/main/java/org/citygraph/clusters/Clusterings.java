package org.citygraph.clusters;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citygraph.clusters.Cluster.Member;
import org.citygraph.database.Database;
import org.citygraph.database.Reader;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.TooBusy;
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

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private static final int AT_ONCE = 2;

	private static final Set<FactType> POSSIBLE = EnumSet.of(FactType.AGREEMENT, FactType.AID, FactType.MEMBER_OF,
			FactType.HOLDS_OFFICE, FactType.ACTIVITY);

	private final Semaphore turns = new Semaphore(AT_ONCE);

	private final Database database;

	private final Datasets datasets;

	private final Cache<Question, Clustering> known = Caffeine.newBuilder().maximumSize(20).build();

	Clusterings(Database database, Datasets datasets) {
		this.database = database;
		this.datasets = datasets;
	}

	Clustering find(Algorithm algorithm, FactFilter filter) {
		List<LoadedDataset> asked = this.datasets.asked(filter.namedDataset());
		if (!POSSIBLE.containsAll(filter.typesOr(FactType.ties()))) {
			throw new InvalidParameters("types", "Clusters run over %s.".formatted(POSSIBLE));
		}
		Question question = new Question(algorithm, filter, this.datasets.changes());
		return this.known.get(question, (fresh) -> compute(algorithm, filter, asked));
	}

	private Clustering compute(Algorithm algorithm, FactFilter filter, List<LoadedDataset> asked) {
		String graph = "clusters-" + UUID.randomUUID();
		waitForTurn();
		try {
			return this.database.reading((reader) -> compute(graph, algorithm, filter, asked, reader));
		}
		finally {
			this.turns.release();
			this.database.read("clusters/drop", Map.of("graph", graph));
		}
	}

	private void waitForTurn() {
		try {
			if (!this.turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TooBusy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooBusy();
		}
	}

	/**
	 * All in one transaction: over the data of one moment, within one time limit, and
	 * where there are several servers, on one. A name left by an attempt that failed is
	 * taken back first.
	 */
	private static Clustering compute(String name, Algorithm algorithm, FactFilter filter, List<LoadedDataset> asked,
			Reader reader) {
		Instant start = Instant.now();
		Map<String, Object> graph = Map.of("graph", name);
		Map<String, Object> parameters = filter.parameters(FactType.ties());
		parameters.putAll(graph);
		reader.run("clusters/drop", graph);
		reader.run("clusters/project", parameters);
		reader.run(algorithm.statement(), graph);
		reader.run("clusters/degrees", graph);
		double modularity = reader.run("clusters/modularity", graph).getFirst().get("modularity").asDouble();
		List<Cluster> clusters = clusters(reader.run("clusters/members", graph));
		Record facts = reader.run("clusters/facts-counted", parameters).getFirst();
		String version = reader.run("database/gds-version", Map.of()).getFirst().get("version").asString();
		reader.run("clusters/drop", graph);
		Receipt.Data data = Receipt.Data.of(asked, facts.get("facts").asLong(), facts.get("undated").asLong());
		return new Clustering(clusters, Double.isNaN(modularity) ? null : modularity,
				receipt(start, algorithm, filter, data, version));
	}

	private static List<Cluster> clusters(List<Record> rows) {
		Map<Long, List<Member>> members = rows.stream()
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

	private static Receipt receipt(Instant start, Algorithm algorithm, FactFilter filter, Receipt.Data data,
			String version) {
		Map<String, Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.put("algorithm", algorithm.parameter());
		return Receipt.since(start, "clusters", told, PROJECTION, data,
				new Receipt.Method(algorithm.parameter(), "Neo4j Graph Data Science", version, null));
	}

	private record Question(Algorithm algorithm, FactFilter filter, long changes) {
	}

}
