package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.resolution.KnownEntities;
import org.citygraph.resolution.NewIds;
import org.citygraph.resolution.Subject;
import org.citygraph.sources.Mention;

/**
 * Makes entities of mentions: new ones with new ids, and what a mention adds to one that
 * is there.
 */
final class EntityRows {

	/** What a mention may tell or not. */
	static final Set<String> GENERAL = Set.of("latitude", "longitude", "population", "wikidata", "geonames", "country");

	/** Of ids elsewhere. */
	private static final Set<String> SCHEMES = Set.of("wikidata", "geonames");

	private final String dataset;

	private final KnownEntities known;

	/** Ids elsewhere of new entities, with those of the entities. */
	private final Map<String, String> claimed = new HashMap<>();

	/** By file. */
	private final List<String> documents;

	private final Set<String> taken = new HashSet<>();

	private final NewIds newIds = new NewIds(this::isFree);

	EntityRows(String dataset, KnownEntities known, List<String> documents) {
		this.dataset = dataset;
		this.known = known;
		this.documents = documents;
	}

	/**
	 * A new one.
	 * @param others further rows that are the same, since they share an id with it
	 */
	NewEntity created(Subject subject, List<Subject> others) {
		String id = newId(subject);
		Map<String, Object> told = told(subject);
		told.put("id", id);
		told.entrySet().removeIf((entry) -> isAnothers(entry, id, subject));
		Map<String, Object> properties = told;
		for (Subject other : others) {
			properties = joined(properties, other).orElse(properties);
		}
		Map<String, Object> all = properties;
		SCHEMES.stream()
			.filter(all::containsKey)
			.forEach((scheme) -> this.claimed.put(scheme + ":" + all.get(scheme), id));
		return new NewEntity(subject.mention().type().label(), properties,
				Stream.concat(Stream.of(subject), others.stream())
					.flatMap((row) -> row.country().stream())
					.map(EntityType::countryId)
					.limit(1)
					.toList());
	}

	/** All that this data set tells of it. */
	private Map<String, Object> told(Subject subject) {
		Mention mention = subject.mention();
		Map<String, Object> properties = new HashMap<>(mention.general());
		properties.putAll(mention.terms());
		properties.put("name", mention.name());
		properties.put("names", names(List.of(), mention));
		properties.put("keys", List.copyOf(subject.keys()));
		properties.put("datasets", List.of(this.dataset));
		properties.put("externalIds", List.of(externalId(mention)));
		subject.country().ifPresent((code) -> properties.put("country", code));
		if (mention.type() == EntityType.ACCORD) {
			properties.put("dataset", this.dataset);
			properties.put("sources", List.of(this.documents.get(mention.row().file()) + "#" + mention.row().number()));
		}
		return properties;
	}

	/**
	 * What an entity has once this data set tells it anew: whatever it alone had told
	 * before is forgotten. What others tell, or know generally, stays.
	 */
	Map<String, Object> renewed(Map<String, Object> before, Subject subject) {
		Map<String, Object> after = new HashMap<>(before);
		Map<String, Object> told = told(subject);
		told.entrySet().removeIf((entry) -> isAnothers(entry, String.valueOf(before.get("id")), subject));
		if (List.of(this.dataset).equals(Known.texts(before, "datasets"))) {
			after.keySet().removeAll(GENERAL);
			after.putAll(told);
		}
		else if (this.dataset.equals(before.get("dataset"))) {
			after.putAll(subject.mention().terms());
			after.put("sources", Objects.requireNonNull(told.get("sources")));
		}
		return after;
	}

	/** A country that a mention lies in and that is not there yet. */
	NewEntity country(String code) {
		String name = Countries.name(code);
		List<String> names = List.of(name);
		return new NewEntity(EntityType.COUNTRY.label(),
				Map.of("id", EntityType.countryId(code), "code", code, "country", code, "name", name, "names", names,
						"keys", List.copyOf(Spellings.keys(names)), "datasets", List.of(this.dataset)),
				List.of());
	}

	/**
	 * What an entity has once a mention is joined with it: its own properties, and from
	 * the mention those that it lacks. Empty where the mention adds nothing.
	 */
	Optional<Map<String, Object>> joined(Map<String, Object> before, Subject subject) {
		Map<String, Object> after = new HashMap<>(subject.mention().general());
		after.entrySet().removeIf((entry) -> isAnothers(entry, String.valueOf(before.get("id")), subject));
		after.putAll(before);
		List<String> names = names(Known.texts(before, "names"), subject.mention());
		after.put("names", names);
		Set<String> keys = new LinkedHashSet<>(Known.texts(before, "keys"));
		keys.addAll(subject.keys());
		after.put("keys", List.copyOf(keys));
		after.put("datasets", with(Known.texts(before, "datasets"), this.dataset));
		after.put("externalIds", with(Known.texts(before, "externalIds"), externalId(subject.mention())));
		subject.country().ifPresent((code) -> after.putIfAbsent("country", code));
		return after.equals(before) ? Optional.empty() : Optional.of(after);
	}

	/** An id elsewhere that another entity has; whose it is must be decided first. */
	private boolean isAnothers(Map.Entry<String, Object> told, String id, Subject subject) {
		String externalId = told.getKey() + ":" + told.getValue();
		return this.known.otherWith(externalId, id, subject.mention().type()).isPresent()
				|| (SCHEMES.contains(told.getKey()) && !this.claimed.getOrDefault(externalId, id).equals(id));
	}

	private String externalId(Mention mention) {
		return this.dataset + ":" + mention.key();
	}

	private static List<String> names(List<String> before, Mention mention) {
		Set<String> names = new LinkedHashSet<>(before);
		names.add(mention.name());
		names.addAll(mention.names());
		return List.copyOf(names);
	}

	private static List<String> with(List<String> before, String text) {
		Collection<String> all = new TreeSet<>(before);
		all.add(text);
		return List.copyOf(all);
	}

	private String newId(Subject subject) {
		Mention mention = subject.mention();
		return this.newIds.of(mention.type(), subject.country(), List.of(mention.name(), mention.key()), this.dataset);
	}

	private boolean isFree(String id) {
		return !this.known.contains(id) && this.taken.add(id);
	}

}
