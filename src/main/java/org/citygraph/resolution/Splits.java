package org.citygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.citygraph.database.Writer;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.web.NotFound;
import org.citygraph.web.Refused;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Takes a row out of the entity that it was joined with, as an entity of its own. */
final class Splits {

	/**
	 * A row that is an entity of its own now.
	 *
	 * @param entity that one's id
	 * @param before the id of the one that it was joined with
	 */
	record Split(String entity, String before) {
	}

	private final Writer writer;

	Splits(Writer writer) {
		this.writer = writer;
	}

	/**
	 * Makes an entity of what a row told, with the facts of its data set.
	 * @param externalId the data set and its own id, {@code dataset:key}
	 * @throws Refused where it cannot be told which facts are the row's
	 */
	Split split(String dataset, String externalId) {
		Record mention = this.writer.run("resolutions/mention", Map.of("id", externalId))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("row that was joined with an entity of another data set", externalId));
		String entity = mention.get("entity").asString();
		long rows = mention.get("externalIds")
			.asList(Value::asString)
			.stream()
			.filter((id) -> id.startsWith(dataset + ":"))
			.count();
		if (rows == 0) {
			throw new Refused("'%s' is named by dossiers of '%s'; describe another entity there instead."
				.formatted(entity, dataset));
		}
		if (rows > 1) {
			throw new Refused("Several rows of '%s' are '%s' by an id that they share; give them ids of their own."
				.formatted(dataset, entity));
		}
		List<PartyFact> facts = PartyFact.of(entity, this.writer)
			.stream()
			.filter((fact) -> fact.dataset().equals(dataset))
			.toList();
		Map<String, Object> told = new HashMap<>(mention.get("told").asMap());
		this.writer.runForEach("resolutions/detach", Stream.of(Map.of("id", externalId, "leaving", "")));
		this.writer.run("resolutions/split", Map.of("entity", entity, "externalId", externalId, "dataset", dataset));
		Map<String, Object> stays = Party.of(entity, this.writer).properties();
		List.of("wikidata", "geonames")
			.forEach((id) -> told.computeIfPresent(id,
					(same, own) -> String.valueOf(own).equals(String.valueOf(stays.get(id))) ? null : own));
		return new Split(create(entity, mention.get("type").asString(), dataset, externalId, told, facts), entity);
	}

	/**
	 * Makes an entity of one row of several that share an id.
	 * @param source the row, {@code document#number}
	 * @return its id
	 */
	String split(Party entity, String dataset, String key, String source) {
		List<PartyFact> facts = PartyFact.of(entity.id(), this.writer)
			.stream()
			.filter((fact) -> fact.sources().equals(List.of(source)))
			.toList();
		if (facts.isEmpty()) {
			throw new Refused("No fact of '%s' comes from %s alone.".formatted(entity.id(), source));
		}
		Map<String, Object> told = new HashMap<>(
				Map.of("name", Objects.requireNonNull(entity.properties().get("name"))));
		Optional.ofNullable(entity.properties().get("country")).ifPresent((code) -> told.put("country", code));
		return create(entity.id(), entity.type(), dataset, dataset + ":" + key + "#" + source, told, facts);
	}

	private String create(String entity, String type, String dataset, String externalId, Map<String, Object> told,
			List<PartyFact> facts) {
		String name = String.valueOf(told.get("name"));
		Optional<String> country = Optional.ofNullable(told.get("country")).map(String::valueOf);
		String id = new NewIds(this::isFree).of(EntityType.ofLabel(type).orElseThrow(), country, List.of(name),
				dataset);
		Map<String, Object> properties = new HashMap<>(told);
		properties.putIfAbsent("names", List.of(name));
		properties.putIfAbsent("keys", List.copyOf(Spellings.keys(name)));
		properties.putAll(Map.of("id", id, "datasets", List.of(dataset), "externalIds", List.of(externalId)));
		properties.remove("dataset");
		this.writer.runForEach("imports/merge-entities", Stream.of(Map.of("type", type, "properties", properties)));
		this.writer.runForEach("imports/place-entities",
				country.stream().map((code) -> Map.of("id", id, "in", EntityType.countryId(code))));
		this.writer.runForEach("resolutions/move-facts", facts.stream().map((fact) -> fact.moved(entity, id)));
		return id;
	}

	private boolean isFree(String id) {
		return this.writer.run("resolutions/ids-taken", Map.of("ids", List.of(id))).isEmpty();
	}

}
