package org.citygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.database.Writer;
import org.citygraph.graph.EntityRef;
import org.citygraph.web.NotFound;
import org.citygraph.web.Refused;
import org.citygraph.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which rows mean which entities. Each decision is written whole or not at all,
 * recorded with who and when, and can be undone; later imports keep to it, since a row's
 * own id stays with the entity that it was decided to be.
 */
@Component
public class Decisions {

	private final Database database;

	private final WriteTurns turns;

	Decisions(Database database, WriteTurns turns) {
		this.database = database;
		this.turns = turns;
	}

	/**
	 * Makes the row's entity one with a candidate.
	 * @param into that one's id; empty for the only candidate
	 * @throws Refused if it is none of them, where it would say something false, or it
	 * was decided already
	 */
	public Resolution merge(String id, Optional<String> into, String by) {
		return writing(id, (writer) -> {
			Resolution resolution = open(id, writer);
			into.ifPresent((other) -> requireCandidate(resolution, Party.of(other, writer).id()));
			merge(resolution, into, by, writer);
		});
	}

	private static void requireCandidate(Resolution resolution, String into) {
		List<String> candidates = resolution.candidates().stream().map(EntityRef::id).toList();
		if (!candidates.contains(into)) {
			throw new Refused(
					"'%s' is none of the candidates (%s); to merge with another entity, name both by their ids."
						.formatted(into, String.join(", ", candidates)));
		}
	}

	private static void merge(Resolution resolution, Optional<String> into, String by, Writer writer) {
		String survivor = into.or(() -> onlyCandidate(resolution))
			.orElseThrow(() -> new Refused("There are several candidates; say into which one it is merged."));
		String entity = entity(resolution);
		if (resolution.dataset() != null && Party.of(entity, writer).isNamedByDossiers()
				&& !Party.of(survivor, writer).isNamedByDossiers()) {
			// What a dossier names keeps its id, whichever of both was asked about.
			writer.run("resolutions/turn", Map.of("id", resolution.id(), "candidate", survivor));
			new Merges(writer).merge(survivor, entity, by);
			decide(writer, resolution.id(), "merged", "merge", entity, by);
			return;
		}
		new Merges(writer).merge(entity, survivor, by);
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
		String id = Question.id(dataset, key);
		return writing(id, (writer) -> {
			String externalId = dataset + ":" + key;
			Splits.Split split = splitBefore(externalId, writer)
				.orElseGet(() -> new Splits(writer).split(dataset, externalId));
			ask(Question.ofPerson(dataset, key, Party.of(split.entity(), writer), split.before()), writer);
			writer.run("resolutions/about", Map.of("id", id, "entity", split.entity()));
			decide(writer, id, "separate", "split", split.before(), by);
		});
	}

	/** What was split once and then undone, or merged, is there under its former id. */
	private static Optional<Splits.Split> splitBefore(String externalId, Writer writer) {
		return writer.run("resolutions/merged-row", Map.of("id", externalId)).stream().findFirst().map((row) -> {
			String entity = row.get("id").asString();
			new Merges(writer).undo(entity);
			return new Splits.Split(entity, row.get("into").asString());
		});
	}

	/** Makes any two entities one. */
	public Resolution mergeEntities(String entity, String into, String by) {
		String id = Question.id("", entity, into);
		return writing(id, (writer) -> {
			Party.of(into, writer);
			ask(Question.ofPerson(Party.of(entity, writer), into), writer);
			merge(open(id, writer), Optional.of(into), by, writer);
		});
	}

	private static void ask(Question question, Writer writer) {
		writer.run("resolutions/record", Map.of("rows", List.of(question.row())));
	}

	/**
	 * Makes it as it was before the decision: the question is open again, or the row that
	 * was split is joined as nobody had asked.
	 */
	public Resolution undo(String id, String by) {
		return writing(id, (writer) -> {
			Resolution resolution = Resolutions.get(id, writer);
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
		Resolution resolution = Resolutions.get(id, writer);
		if (!resolution.isOpen()) {
			Resolution.Decided last = resolution.decisions().getLast();
			throw new Refused("%s decided already (%s); undo that first.".formatted(last.by(), resolution.state()));
		}
		return resolution;
	}

	private Resolution writing(String id, Consumer<Writer> work) {
		boolean written = this.turns.ifFree(() -> this.database.write((writer) -> {
			work.accept(writer);
			writer.run("imports/data-changed", Map.of());
			return true;
		})).isPresent();
		if (!written) {
			throw new TooBusy("An import is running; decide again when it is done.");
		}
		return this.database.reading((reader) -> Resolutions.get(id, reader));
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

}
