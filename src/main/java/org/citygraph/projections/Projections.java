package org.citygraph.projections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.citygraph.database.DataState;
import org.citygraph.database.Database;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.jobs.Shared;
import org.citygraph.jobs.Workers;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexes;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Holds the projections that were asked for last, until the data changes; who asks for
 * the same shares one.
 */
@Component
public class Projections {

	private final TieIndexes indexes;

	private final Datasets datasets;

	private final Database database;

	private final Workers workers;

	private final Shared<Key, Projection> held;

	private final AtomicReference<@Nullable DataState> last = new AtomicReference<>();

	Projections(TieIndexes indexes, Datasets datasets, Database database, Workers workers) {
		this.indexes = indexes;
		this.datasets = datasets;
		this.database = database;
		this.workers = workers;
		this.held = new Shared<>(workers, 8);
	}

	/**
	 * The projection of the present data.
	 * @throws InvalidParameters if the data set is not loaded, or a type is none that
	 * makes ties
	 */
	public Projection of(ProjectionQuestion question, FactFilter filter) {
		Datasets.Snapshot data = this.datasets.now();
		List<LoadedDataset> asked = data.asked(filter.namedDataset());
		if (!FactType.possibleTies().containsAll(filter.typesOr(FactType.ties()))) {
			throw new InvalidParameters("types", "Networks are made of %s.".formatted(FactType.possibleTies()));
		}
		Key key = new Key(question.nodesOrDefault(), question.accordsOrDefault(), question.parallelOrDefault(),
				question.orientationOrDefault(), filter, data.state());
		if (!data.state().equals(this.last.getAndSet(data.state()))) {
			this.workers.forget();
		}
		TieIndex index = this.indexes.at(data.state());
		return this.held.get(key, ProjectionBuilder.need(index, question, filter),
				(running) -> new ProjectionBuilder(index, question, filter, hubs(question, filter), running)
					.build(new Projection.Asked(told(question, filter), asked)));
	}

	/**
	 * The same; unless said, of the agreements between cities and regions. Whoever asks
	 * for other entities, or how accords count, asks for what ties them, too.
	 */
	public Projection ofAgreements(ProjectionQuestion question, FactFilter filter) {
		ProjectionQuestion ofPlaces = question.orPlaces();
		return of(ofPlaces, filter.ofTypesOr(ofPlaces.typesOfAgreement()));
	}

	private static Map<String, @Nullable Object> told(ProjectionQuestion question, FactFilter filter) {
		Map<String, @Nullable Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.putAll(question.told());
		return told;
	}

	private Map<String, Set<String>> hubs(ProjectionQuestion question, FactFilter filter) {
		if (question.accordsOrDefault() != ProjectionQuestion.Accords.STAR) {
			return Map.of();
		}
		return this.database.read("projections/hubs", filter.parameters(FactType.ties()))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("accord").asString(),
					Collectors.mapping(Projections::party, Collectors.toSet())));
	}

	private static String party(Record row) {
		return row.get("party").asString();
	}

	private record Key(ProjectionQuestion.Nodes nodes, ProjectionQuestion.Accords accords,
			ProjectionQuestion.Parallel parallel, ProjectionQuestion.Orientation orientation, FactFilter filter,
			DataState state) {
	}

}
