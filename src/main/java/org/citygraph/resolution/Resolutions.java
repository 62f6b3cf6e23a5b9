package org.citygraph.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.database.StatementRunner;
import org.citygraph.web.FormerIds;
import org.citygraph.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows that may mean other entities than those they became, with what people decided
 * over them.
 */
@Component
public class Resolutions implements FormerIds {

	private final Database database;

	Resolutions(Database database) {
		this.database = database;
	}

	/**
	 * Notes doubts of an import.
	 * @param entities the entities' ids by mentions' keys
	 */
	public void record(String dataset, List<Doubt> doubts, Map<String, String> entities) {
		List<Map<String, Object>> rows = doubts.stream()
			.map((doubt) -> Question.of(dataset, doubt, entities.get(doubt.key())).row())
			.toList();
		this.database.write((writer) -> {
			writer.runForEach("resolutions/record", rows.stream());
			return true;
		});
	}

	/** The likeliest open ones first. */
	public List<Resolution> list(@Nullable String dataset, @Nullable String state, int skip, int limit) {
		return this.database.reading((reader) -> list(null, dataset, state, skip, limit, reader));
	}

	public long count(@Nullable String dataset, @Nullable String state) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("dataset", dataset);
		parameters.put("state", state);
		return this.database.read("resolutions/count", parameters).getFirst().get("total").asLong();
	}

	/**
	 * The one of that id.
	 * @throws NotFound if there is none
	 */
	public Resolution get(String id) {
		return this.database.reading((reader) -> get(id, reader));
	}

	static Resolution get(String id, StatementRunner statements) {
		return list(id, null, null, 0, 1, statements).stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("resolution", id));
	}

	private static List<Resolution> list(@Nullable String id, @Nullable String dataset, @Nullable String state,
			int skip, int limit, StatementRunner statements) {
		Map<String, Object> parameters = new HashMap<>(Map.of("skip", skip, "limit", limit));
		parameters.put("id", id);
		parameters.put("dataset", dataset);
		parameters.put("state", state);
		return statements.run("resolutions/list", parameters)
			.stream()
			.map((row) -> Resolution.of(row.get("resolution")))
			.toList();
	}

	@Override
	public Map<String, String> now(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<String, String> now = new HashMap<>();
		this.database.read("resolutions/now", Map.of("ids", List.copyOf(ids)))
			.forEach((row) -> now.put(row.get("id").asString(), row.get("now").asString()));
		return now;
	}

}
