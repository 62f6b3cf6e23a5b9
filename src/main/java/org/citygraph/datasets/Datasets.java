package org.citygraph.datasets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.database.DataState;
import org.citygraph.database.Database;
import org.citygraph.web.InvalidParameters;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * The data sets that are loaded.
 */
@Component
public class Datasets {

	private final Database database;

	private volatile Snapshot last = new Snapshot(new DataState(-1, ""), List.of());

	Datasets(Database database) {
		this.database = database;
	}

	/** Which data it is: whatever was computed at another state is old. */
	public DataState state() {
		return DataState.of(this.database.read("database/data-state", Map.of()));
	}

	public List<LoadedDataset> all() {
		return now().all();
	}

	/** The data sets with the state of the data, which is asked once. */
	public Snapshot now() {
		DataState state = state();
		Snapshot snapshot = this.last;
		if (!snapshot.state().equals(state)) {
			snapshot = new Snapshot(state, read());
			this.last = snapshot;
		}
		return snapshot;
	}

	public Optional<LoadedDataset> named(String name) {
		return all().stream().filter((dataset) -> dataset.name().equals(name)).findFirst();
	}

	/**
	 * Those that a question is about: the named one, or all.
	 * @throws InvalidParameters if the named one is not loaded
	 */
	public List<LoadedDataset> asked(Optional<String> name) {
		return now().asked(name);
	}

	private List<LoadedDataset> read() {
		return this.database.read("datasets/loaded", Map.of()).stream().map(Datasets::dataset).toList();
	}

	private static LoadedDataset dataset(Record row) {
		String name = row.get("name").asString("");
		return new LoadedDataset(name, row.get("title").asString(name), row.get("version").asString(""),
				row.get("edition").asString(null), row.get("licence").asString("unknown"),
				row.get("loadedAt").asString(""), row.get("complete").asBoolean(), row.get("entities").asLong(),
				row.get("facts").asLong(), row.get("documents").asLong());
	}

	/**
	 * The data sets that are loaded at a moment.
	 *
	 * @param state of the data by then
	 */
	public record Snapshot(DataState state, List<LoadedDataset> all) {

		/**
		 * Those that a question is about: the named one, or all.
		 * @throws InvalidParameters if the named one is not loaded
		 */
		public List<LoadedDataset> asked(Optional<String> name) {
			List<LoadedDataset> named = this.all.stream()
				.filter((dataset) -> name.isEmpty() || dataset.name().equals(name.get()))
				.toList();
			if (name.isPresent() && named.isEmpty()) {
				throw new InvalidParameters("dataset", "No data set of that name is loaded; loaded are %s."
					.formatted(this.all.stream().map(LoadedDataset::name).toList()));
			}
			return named;
		}

	}

}
