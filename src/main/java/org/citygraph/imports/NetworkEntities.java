package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;

import org.citygraph.database.Database;
import org.citygraph.graph.EntityType;
import org.citygraph.nodelink.ExportedEntity;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceUnreadable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Brings the entities of an exported network into the graph, joined by their ids. Where
 * they lie is said when all are there, since they come in any order.
 */
final class NetworkEntities {

	private static final int BATCH = 5_000;

	private final Database database;

	private final GraphWriter writer;

	private final ImportMode mode;

	private final Progress progress;

	/** The file's data sets. */
	private final Set<String> datasets;

	/** The file's and those that are there. */
	private final Set<String> loaded;

	private final List<Map<String, Object>> places = new ArrayList<>();

	private final List<Map<String, Object>> placedAnew = new ArrayList<>();

	private List<ExportedEntity> batch = new ArrayList<>(BATCH);

	private NetworkReport.Tally tally = NetworkReport.Tally.NONE;

	NetworkEntities(Database database, GraphWriter writer, ImportMode mode, Progress progress, Set<String> datasets,
			Set<String> loaded) {
		this.database = database;
		this.writer = writer;
		this.mode = mode;
		this.progress = progress;
		this.datasets = datasets;
		this.loaded = loaded;
	}

	NetworkReport.Tally write(ExportedNetwork network) {
		network.entities((entity) -> {
			this.batch.add(entity);
			if (this.batch.size() == BATCH) {
				writeBatch();
			}
		});
		writeBatch();
		this.writer.flush();
		if (!this.mode.dryRun()) {
			writePlaces();
		}
		return this.tally;
	}

	private void writeBatch() {
		List<String> ids = this.batch.stream().map(ExportedEntity::id).toList();
		Map<String, Known.Node> nodes = this.database.reading((reader) -> Known.nodes(reader, ids));
		refuseMerged(nodes);
		Map<String, Set<String>> placesBefore = placesOf(nodes.keySet());
		List<NewEntity> created = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		for (ExportedEntity entity : this.batch) {
			Known.Node before = nodes.get(entity.id());
			if (before == null) {
				created.add(created(entity));
			}
			else if (merged(entity, before, placesBefore.getOrDefault(entity.id(), Set.of()), changed)) {
				this.tally = this.tally.plus(0, 1, 0);
			}
			else {
				this.tally = this.tally.plus(0, 0, 1);
			}
		}
		this.tally = this.tally.plus(created.size(), 0, 0);
		write(created, changed);
		this.batch = new ArrayList<>(BATCH);
		this.progress.reached("entities", this.tally.read(), Double.NaN);
	}

	private void write(List<NewEntity> created, List<Map<String, Object>> changed) {
		if (!created.isEmpty()) {
			this.writer.entities(created);
		}
		if (!changed.isEmpty() && !this.mode.dryRun()) {
			this.database.write((transaction) -> {
				transaction.runForEach("imports/merge-entities", changed.stream());
				return true;
			});
		}
	}

	/** Somebody decided that they are others; that would come undone. */
	private void refuseMerged(Map<String, Known.Node> nodes) {
		List<String> merged = nodes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isMerged())
			.map(Map.Entry::getKey)
			.toList();
		if (merged.isEmpty()) {
			return;
		}
		this.database.read("resolutions/now", Map.of("ids", merged)).stream().findFirst().ifPresent((row) -> {
			throw new SourceUnreadable("'%s' was merged with '%s' here; undo that first. %s"
				.formatted(row.get("id").asString(), row.get("now").asString(), this.mode.stopped()));
		});
	}

	private NewEntity created(ExportedEntity entity) {
		place(entity);
		return new NewEntity(entity.type().label(),
				RestoredEntity.of(entity, Map.of(), this.datasets).properties(this.loaded, this.datasets), List.of());
	}

	private void place(ExportedEntity entity) {
		entity.locatedIn().forEach((place) -> this.places.add(Map.of("id", entity.id(), "in", place)));
	}

	/** Whether that changes the one that is there. */
	private boolean merged(ExportedEntity entity, Known.Node before, Set<String> placesBefore,
			List<Map<String, Object>> changed) {
		if (EntityType.ofLabel(before.type()).filter((type) -> type == entity.type()).isEmpty()) {
			throw new SourceUnreadable("'%s' is a %s in the file and a %s here, so that they cannot be one. %s"
				.formatted(entity.id(), entity.type().label(), before.type(), this.mode.stopped()));
		}
		new SameEntity(entity, before.properties()).contradiction().ifPresent((why) -> {
			throw new SourceUnreadable(
					"'%s' of the file is another than the one of that id here: %s. Import the file into a home of its own. %s"
						.formatted(entity.id(), why, this.mode.stopped()));
		});
		RestoredEntity restored = RestoredEntity.of(entity, before.properties(), this.datasets);
		Map<String, Object> after = restored.properties(this.loaded, this.datasets);
		boolean moved = restored.complete() ? !placesBefore.equals(Set.copyOf(entity.locatedIn()))
				: placesBefore.isEmpty() && !entity.locatedIn().isEmpty();
		if (moved) {
			this.placedAnew.add(Map.of("id", entity.id()));
			place(entity);
		}
		if (!after.equals(before.properties())) {
			changed.add(Map.of("type", before.type(), "properties", after));
			return true;
		}
		return moved;
	}

	private Map<String, Set<String>> placesOf(Set<String> ids) {
		Map<String, Set<String>> places = new HashMap<>();
		if (!ids.isEmpty()) {
			for (Record row : this.database.read("imports/places-by-ids", Map.of("ids", List.copyOf(ids)))) {
				places.put(row.get("id").asString(), new HashSet<>(row.get("places").asList(Value::asString)));
			}
		}
		return places;
	}

	private void writePlaces() {
		each("imports/leave-places", this.placedAnew);
		each("imports/place-entities", this.places);
		each("imports/derive-countries", this.placedAnew);
	}

	private void each(String statement, List<Map<String, Object>> rows) {
		rows.stream().gather(Gatherers.windowFixed(BATCH)).forEach((some) -> this.database.write((transaction) -> {
			transaction.runForEach(statement, some.stream());
			return true;
		}));
	}

}
