package org.citygraph.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.commons.codec.digest.DigestUtils;
import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.database.Writer;
import org.citygraph.graph.EntityRef;
import org.citygraph.web.FormerIds;
import org.citygraph.web.NotFound;
import org.citygraph.web.Refused;
import org.citygraph.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * The rows that may mean other entities than those they became, and what people decided.
 * Each decision is written whole or not at all, recorded with who and when, and can be
 * undone; later imports keep to it, since a row's own id stays with the entity that it
 * was decided to be.
 */
@Component
public class Resolutions implements FormerIds {

	/** More of one import nobody would read. */
	public static final int MOST = 1000;

	private final Database database;

	private final WriteTurns turns;

	Resolutions(Database database, WriteTurns turns) {
		this.turns = turns;
		this.database = database;
	}

	/**
	 * Notes the likeliest doubts of an import.
	 * @param entities the entities' ids by mentions' keys
	 */
	public void record(String dataset, Collection<Doubt> doubts, Map<String, String> entities) {
		List<Map<String, Object>> rows = doubts.stream()
			.sorted(Comparator.comparingDouble(Doubt::likelihood).reversed().thenComparing(Doubt::key))
			.limit(MOST)
			.map((doubt) -> row(dataset, doubt, entities))
			.toList();
		this.database.write((writer) -> {
			writer.runForEach("resolutions/record", rows.stream());
			return true;
		});
	}

	private static Map<String, Object> row(String dataset, Doubt doubt, Map<String, String> entities) {
		Map<String, Object> row = new HashMap<>(Map.of("id", id(dataset, doubt.key() + doubt.source().orElse("")),
				"dataset", dataset, "key", doubt.key(), "name", doubt.name(), "why", doubt.why(), "likelihood",
				doubt.likelihood(), "candidates", doubt.candidates()));
		row.put("entity", entities.get(doubt.key()));
		row.put("source", doubt.source().orElse(null));
		return row;
	}

	private static String id(String... parts) {
		return "resolution-" + DigestUtils.sha256Hex(String.join("\u0000", parts)).substring(0, 12);
	}

	/** The likeliest open ones first. */
	public List<Resolution> list(@Nullable String dataset, @Nullable String state, int skip, int limit) {
		return this.database.reading((reader) -> read((parameters) -> reader.run("resolutions/list", parameters), null,
				dataset, state, skip, limit));
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
		return this.database.reading((reader) -> one(id,
				read((parameters) -> reader.run("resolutions/list", parameters), id, null, null, 0, 1)));
	}

	private static Resolution get(String id, Writer writer) {
		return one(id, read((parameters) -> writer.run("resolutions/list", parameters), id, null, null, 0, 1));
	}

	private static Resolution one(String id, List<Resolution> found) {
		return found.stream().findFirst().orElseThrow(() -> new NotFound("resolution", id));
	}

	private static List<Resolution> read(Function<Map<String, Object>, List<Record>> statement, @Nullable String id,
			@Nullable String dataset, @Nullable String state, int skip, int limit) {
		Map<String, Object> parameters = new HashMap<>(Map.of("skip", skip, "limit", limit));
		parameters.put("id", id);
		parameters.put("dataset", dataset);
		parameters.put("state", state);
		return statement.apply(parameters).stream().map((row) -> Resolution.of(row.get("resolution"))).toList();
	}

	/**
	 * Makes the row's entity one with a candidate, or with any other.
	 * @param into that one's id; empty for the only candidate
	 * @throws Refused where that would say something false, or it was decided already
	 */
	public Resolution merge(String id, Optional<String> into, String by) {
		return writing(id, (writer) -> merge(open(id, writer), into, by, writer));
	}

	private static void merge(Resolution resolution, Optional<String> into, String by, Writer writer) {
		String survivor = into.or(() -> onlyCandidate(resolution))
			.orElseThrow(() -> new Refused("There are several candidates; say into which one it is merged."));
		new Merges(writer).merge(entity(resolution), survivor, by);
		decide(writer, resolution.id(), "merged", "merge", survivor, by);
	}

	/**
	 * Says that the row means none of the candidates, or that one entity is two.
	 */
	public Resolution separate(String id, String by) {
		return writing(id, (writer) -> {
			Resolution resolution = open(id, writer);
			if (resolution.source() != null && resolution.dataset() != null && resolution.key() != null) {
				String entity = new Splits(writer).split(Party.of(entity(resolution), writer), resolution.dataset(),
						resolution.key(), resolution.source());
				decide(writer, id, "separate", "split", entity(resolution), by);
				writer.run("resolutions/about", Map.of("id", id, "entity", entity));
			}
			else {
				decide(writer, id, "separate", "separate", null, by);
			}
		});
	}

	/**
	 * Takes a row out of the entity that it was joined with.
	 * @throws NotFound if no row of that id was joined with an entity of another data set
	 */
	public Resolution split(String dataset, String key, String by) {
		String id = id(dataset, key);
		return writing(id, (writer) -> {
			String externalId = dataset + ":" + key;
			String before = writer.run("resolutions/mention", Map.of("id", externalId))
				.stream()
				.findFirst()
				.map((row) -> row.get("entity").asString())
				.orElseThrow(() -> new NotFound("row that was joined with an entity of another data set", externalId));
			String entity = new Splits(writer).split(dataset, externalId);
			ask(writer, id, dataset, key, entity, before, "It was joined by its id or spelling.");
			decide(writer, id, "separate", "split", before, by);
		});
	}

	/** Makes any two entities one. */
	public Resolution mergeEntities(String entity, String into, String by) {
		String id = id("", entity, into);
		return writing(id, (writer) -> {
			ask(writer, id, null, null, entity, into, "A person asked.");
			merge(open(id, writer), Optional.of(into), by, writer);
		});
	}

	private static void ask(Writer writer, String id, @Nullable String dataset, @Nullable String key, String entity,
			String candidate, String why) {
		Party party = Party.of(entity, writer);
		Party.of(candidate, writer);
		Map<String, Object> row = new HashMap<>(Map.of("id", id, "name", String.valueOf(party.properties().get("name")),
				"why", why, "likelihood", 0.5, "candidates", List.of(candidate), "entity", entity));
		row.put("dataset", dataset);
		row.put("key", key);
		row.put("source", null);
		writer.run("resolutions/record", Map.of("rows", List.of(row)));
	}

	/**
	 * Makes it as it was before the decision: the question is open again, or the row that
	 * was split is joined as nobody had asked.
	 */
	public Resolution undo(String id, String by) {
		return writing(id, (writer) -> {
			Resolution resolution = get(id, writer);
			if (resolution.isOpen() || resolution.decisions().getLast().decision().equals("undo")) {
				throw new Refused("Nothing is decided over '%s'.".formatted(id));
			}
			Resolution.Decided last = resolution.decisions().getLast();
			boolean asked = resolution.source() != null || !last.decision().equals("split");
			if (last.decision().equals("merge")) {
				new Merges(writer).undo(entity(resolution));
			}
			else if (last.decision().equals("split") && last.into() != null) {
				new Merges(writer).merge(entity(resolution), last.into(), by);
				writer.run("resolutions/about", Map.of("id", id, "entity", last.into()));
			}
			decide(writer, id, asked ? "open" : "merged", "undo", null, by);
		});
	}

	private static Resolution open(String id, Writer writer) {
		Resolution resolution = get(id, writer);
		if (!resolution.isOpen()) {
			Resolution.Decided last = resolution.decisions().getLast();
			throw new Refused("%s decided already (%s); undo that first.".formatted(last.by(), resolution.state()));
		}
		return resolution;
	}

	private Resolution writing(String id, Consumer<Writer> work) {
		boolean written = this.turns.ifFree(() -> this.database.write((writer) -> {
			writer.run("imports/one-at-a-time", Map.of());
			work.accept(writer);
			writer.run("imports/data-changed", Map.of());
			return true;
		})).isPresent();
		if (!written) {
			throw new TooBusy("An import is running; decide again when it is done.");
		}
		return get(id);
	}

	private static void decide(Writer writer, String id, String state, String decision, @Nullable String into,
			String by) {
		Map<String, Object> parameters = new HashMap<>(
				Map.of("id", id, "state", state, "decision", decision, "by", by));
		parameters.put("into", into);
		writer.run("resolutions/decide", parameters);
	}

	private static Optional<String> onlyCandidate(Resolution resolution) {
		return (resolution.candidates().size() == 1) ? resolution.candidates().stream().map(EntityRef::id).findFirst()
				: Optional.empty();
	}

	private static String entity(Resolution resolution) {
		if (resolution.entity() == null) {
			throw new Refused("The entity of '%s' is no longer there.".formatted(resolution.id()));
		}
		return resolution.entity().id();
	}

	@Override
	public Map<String, String> now(Collection<String> ids) {
		Map<String, String> now = new HashMap<>();
		this.database.read("resolutions/now", Map.of("ids", List.copyOf(ids)))
			.forEach((row) -> now.put(row.get("id").asString(), row.get("now").asString()));
		return now;
	}

}
