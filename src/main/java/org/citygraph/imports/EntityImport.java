package org.citygraph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.database.Writer;
import org.citygraph.graph.EntityType;
import org.citygraph.resolution.Doubts;
import org.citygraph.resolution.KnownEntities;
import org.citygraph.resolution.KnownEntity;
import org.citygraph.resolution.Place;
import org.citygraph.resolution.Resolved;
import org.citygraph.resolution.Resolver;
import org.citygraph.resolution.SharedId;
import org.citygraph.resolution.Subject;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Brings the entities of a data set into the graph: those that are there already are
 * joined, the others are new.
 */
final class EntityImport {

	private static final int BATCH = 1_000;

	private final Database database;

	private final GraphWriter writer;

	private final String dataset;

	/** By file. */
	private final List<String> documents;

	private final ImportMode mode;

	private final MergedRows merged;

	/** Ids of those that were told anew. */
	private final Set<String> renewed = new HashSet<>();

	private final KnownEntities known = new KnownEntities();

	/** Entities' ids by mentions' keys. */
	private final Map<String, String> ids = new HashMap<>();

	private long created;

	EntityImport(Database database, GraphWriter writer, String dataset, List<String> documents, ImportMode mode,
			MergedRows merged) {
		this.database = database;
		this.writer = writer;
		this.dataset = dataset;
		this.documents = documents;
		this.mode = mode;
		this.merged = merged;
	}

	Resolved run(Collection<Subject> subjects) {
		readKnown();
		Resolved resolved = new Resolver(this.dataset, this.known).resolve(subjects);
		if (!this.mode.dryRun()) {
			NotedDoubts.keep(this.dataset, subjects, resolved.doubts(), this.database);
		}
		this.ids.putAll(resolved.joined());
		EntityRows rows = new EntityRows(this.dataset, this.known, this.documents);
		createCountries(rows, subjects.stream().filter((subject) -> needsCountry(subject, resolved)).toList());
		create(rows, subjects.stream().filter((subject) -> !resolved.joined().containsKey(subject.key())).toList(),
				resolved.same());
		resolved.shared().forEach((shared) -> ask(shared, resolved.doubts()));
		if (this.mode.dryRun()) {
			return resolved;
		}
		join(rows, subjects.stream().filter((subject) -> resolved.joined().containsKey(subject.key())).toList());
		return resolved;
	}

	Map<String, String> ids() {
		return this.ids;
	}

	long created() {
		return this.created;
	}

	private void readKnown() {
		this.database.reading((reader) -> {
			reader.stream("imports/known-entities", Map.of(),
					(row) -> type(row).ifPresent((type) -> this.known.add(entity(row, type), datasets(row))));
			reader.stream("imports/compared-entities", Map.of(),
					(row) -> this.known.addCompared(row.get("one").asString(), row.get("other").asString()));
			reader.stream("imports/merged-ids", Map.of(),
					(row) -> this.known.addMerged(row.get("id").asString(), ids(row), row.get("now").asString()));
			return true;
		});
	}

	/** Empty for what somebody wrote by hand as no entity of ours; the checks tell. */
	private static Optional<EntityType> type(Record row) {
		return EntityType.ofLabel(row.get("type").asString(""));
	}

	private static KnownEntity entity(Record row, EntityType type) {
		List<String> externalIds = ids(row);
		externalIds.addAll(row.get("externalIds").asList(Value::asString, List.of()));
		return new KnownEntity(row.get("id").asString(), type, Optional.ofNullable(row.get("country").asString(null)),
				row.get("keys").asList(Value::asString, List.of()), externalIds, place(row));
	}

	private static List<String> datasets(Record row) {
		return row.get("datasets").asList(Value::asString, List.of());
	}

	private static List<String> ids(Record row) {
		List<String> ids = new ArrayList<>();
		for (String scheme : List.of("wikidata", "geonames")) {
			if (!row.get(scheme).isNull()) {
				ids.add(scheme + ":" + row.get(scheme).asObject());
			}
		}
		return ids;
	}

	private static Optional<Place> place(Record row) {
		return row.get("latitude").isNull() || row.get("longitude").isNull() ? Optional.empty()
				: Optional.of(new Place(row.get("latitude").asDouble(), row.get("longitude").asDouble()));
	}

	/** One that joins an entity whose country is known is left where it is. */
	private boolean needsCountry(Subject subject, Resolved resolved) {
		String joined = resolved.joined().get(subject.key());
		return joined == null || this.mode.replace() || !this.known.knowsCountry(joined);
	}

	private void createCountries(EntityRows rows, Collection<Subject> subjects) {
		List<NewEntity> missing = subjects.stream()
			.flatMap((subject) -> subject.country().stream())
			.distinct()
			.filter((code) -> !this.known.contains(EntityType.countryId(code)))
			.map(rows::country)
			.toList();
		if (!missing.isEmpty()) {
			this.writer.entities(missing);
			this.writer.flush();
		}
	}

	private void create(EntityRows rows, List<Subject> subjects, Map<String, String> same) {
		Map<String, List<Subject>> byFirst = subjects.stream()
			.collect(Collectors.groupingBy((subject) -> same.getOrDefault(subject.key(), subject.key()),
					LinkedHashMap::new, Collectors.toList()));
		byFirst.values()
			.stream()
			.map((rowsOfOne) -> created(rows, rowsOfOne))
			.gather(Gatherers.windowFixed(BATCH))
			.forEach(this.writer::entities);
		this.created = byFirst.size();
		this.writer.flush();
	}

	private NewEntity created(EntityRows rows, List<Subject> same) {
		NewEntity entity = rows.created(same.getFirst(), same.subList(1, same.size()));
		same.forEach((subject) -> this.ids.put(subject.key(), String.valueOf(entity.properties().get("id"))));
		return entity;
	}

	private void ask(SharedId shared, Doubts doubts) {
		String first = id(shared.first().key());
		if (!first.equals(id(shared.other().key()))) {
			doubts.add(shared.doubt(first));
		}
	}

	/** Rows that others were merged with come first, since they name the entity. */
	private void join(EntityRows rows, List<Subject> subjects) {
		subjects.stream()
			.sorted(Comparator.comparing((subject) -> this.merged.contains(subject.key())))
			.gather(Gatherers.windowFixed(BATCH))
			.forEach((batch) -> this.database.write((transaction) -> join(rows, batch, transaction)));
	}

	private boolean join(EntityRows rows, List<Subject> batch, Writer transaction) {
		Set<String> named = batch.stream().map(this::id).collect(Collectors.toSet());
		Map<String, Known.Node> before = Known.nodes(transaction, named);
		MentionRows mentions = new MentionRows(this.dataset);
		transaction.runForEach("imports/merge-entities", changes(rows, batch, before, mentions));
		transaction.runForEach("imports/note-mentions", mentions.rows());
		transaction.runForEach("imports/leave-places", left(batch, before));
		transaction.runForEach("imports/place-entities", placed(batch, before));
		return true;
	}

	/** Those that lie elsewhere now that they are told anew. */
	private Stream<Map<String, Object>> left(List<Subject> batch, Map<String, Known.Node> before) {
		return batch.stream()
			.filter((subject) -> this.mode.replace() && isElsewhere(subject, properties(before, subject)))
			.map((subject) -> Map.of("id", id(subject)));
	}

	private boolean isElsewhere(Subject subject, Map<String, Object> before) {
		return before.containsKey("country") && List.of(this.dataset).equals(Known.texts(before, "datasets"))
				&& !subject.country().equals(Optional.of(before.get("country")));
	}

	private Map<String, Object> properties(Map<String, Known.Node> before, Subject subject) {
		return Objects.requireNonNull(before.get(id(subject))).properties();
	}

	/** Where entities lie of which that was not known. */
	private Stream<Map<String, Object>> placed(List<Subject> batch, Map<String, Known.Node> before) {
		return batch.stream()
			.filter((subject) -> subject.country().isPresent() && (!properties(before, subject).containsKey("country")
					|| (this.mode.replace() && isElsewhere(subject, properties(before, subject)))))
			.map((subject) -> Map.of("id", id(subject), "in", EntityType.countryId(subject.country().orElseThrow())));
	}

	private String id(Subject subject) {
		return id(subject.key());
	}

	private String id(String key) {
		return Objects.requireNonNull(this.ids.get(key));
	}

	/** Several mentions of one entity, by a shared external id, add to each other. */
	private Stream<Map<String, Object>> changes(EntityRows rows, List<Subject> batch, Map<String, Known.Node> before,
			MentionRows mentions) {
		Map<String, Map<String, Object>> changed = new HashMap<>();
		for (Subject subject : batch) {
			String id = id(subject);
			Known.Node node = before.get(id);
			if (node != null) {
				if (this.mode.replace() && this.renewed.add(id)) {
					changed.put(id, rows.renewed(node.properties(), subject));
				}
				Map<String, Object> earlier = changed.getOrDefault(id, node.properties());
				rows.joined(earlier, subject).ifPresent((after) -> {
					changed.put(id, after);
					if (!List.of(this.dataset).equals(Known.texts(earlier, "datasets"))) {
						mentions.add(subject, earlier, after);
					}
				});
			}
		}
		changed.entrySet()
			.removeIf((entry) -> entry.getValue()
				.equals(Objects.requireNonNull(before.get(entry.getKey())).properties()));
		return changed.keySet()
			.stream()
			.map((id) -> Map.of("type", Objects.requireNonNull(before.get(id)).type(), "properties",
					Objects.requireNonNull(changed.get(id))));
	}

}
