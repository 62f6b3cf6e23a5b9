package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.citygraph.graph.EntityType;

/**
 * Joins the mentions of a data set with the entities that they mean, in this order:
 * <ol>
 * <li>A mention that was joined before stays with its entity.</li>
 * <li>One that shares an external id with an entity of its type joins it.</li>
 * <li>A place joins the one entity of its type and country that is spelt as it is. So
 * does an organisation, if the countries of both are known and equal, or both unknown;
 * then, and if it is an accord, only if its name is all that its data set tells it apart
 * by, or its own id there is that of a row of the entity.</li>
 * </ol>
 * It does not where something speaks against it, and then it is a doubt: several entities
 * are spelt so; several mentions of this data set would join one entity, by ids or
 * spellings; the places lie far apart; a country is not known; the name fits only without
 * what tells it from others of that name; another row of the data set is the entity
 * already; the name differs in one letter only; or a person has the name, since namesakes
 * are many. It is a doubt, too, where a mention that is joined has an external id of yet
 * another entity, or yet another entity has its name and country. Entities that have
 * another id in the same scheme are others, without doubt.
 */
public final class Resolver {

	private final String dataset;

	private final KnownEntities known;

	private final Map<String, String> joined = new HashMap<>();

	private final Doubts doubts = new Doubts();

	/** Keys of mentions over which there is one. */
	private final Set<String> doubted = new HashSet<>();

	/** Entities that mentions stay with, or join by an id. */
	private final Set<String> meant = new HashSet<>();

	/** Mentions that would join by spelling alone, by the entity's id. */
	private final Map<String, List<Subject>> bySpelling = new TreeMap<>();

	public Resolver(String dataset, KnownEntities known) {
		this.dataset = dataset;
		this.known = known;
	}

	/** Decides over all mentions of a data set, each with a key of its own. */
	public Resolved resolve(Collection<Subject> subjects) {
		subjects.forEach(this::stay);
		this.meant.addAll(this.joined.values());
		SharedIds shared = new SharedIds();
		subjects.stream().filter((subject) -> isJoined(subject)).forEach(shared::add);
		subjects.stream().filter((subject) -> !isJoined(subject)).forEach(shared::add);
		List<Subject> told = List.copyOf(shared.united());
		told.forEach(this::joinById);
		List<Subject> byId = told.stream().filter(this::isJoined).toList();
		List<Subject> rest = told.stream().filter((subject) -> !isJoined(subject)).toList();
		rest.forEach(this::seekBySpelling);
		Set<String> taken = Set.copyOf(this.joined.values());
		this.bySpelling.forEach((id, rivals) -> decide(id, rivals, taken.contains(id)));
		seekCloseNames(rest);
		seekDoubles(byId);
		Map<String, String> same = shared.follow(this.joined);
		return new Resolved(this.joined, same, shared.found(), this.doubts);
	}

	private boolean isJoined(Subject subject) {
		return this.joined.containsKey(subject.key());
	}

	private void stay(Subject subject) {
		this.known.withExternalId(this.dataset + ":" + subject.key())
			.ifPresent((entity) -> this.joined.put(subject.key(), entity.id()));
	}

	private void joinById(Subject subject) {
		if (!isJoined(subject)) {
			subject.externalIds()
				.stream()
				.flatMap((id) -> this.known.withExternalId(id).stream())
				.filter((candidate) -> candidate.type() == subject.mention().type())
				.findFirst()
				.ifPresent((entity) -> joinUnlessMeant(subject, entity));
		}
		joinedWith(subject).ifPresent((entity) -> askWhoseIdsItHas(subject, entity));
	}

	/** Rows that share an id are one by now. */
	private void joinUnlessMeant(Subject subject, KnownEntity entity) {
		if (this.meant.add(entity.id())) {
			this.joined.put(subject.key(), entity.id());
		}
		else {
			doubt(subject, List.of(entity), "It has an id of this entity, which another row of this data set is.", 0.8);
		}
	}

	private Optional<KnownEntity> joinedWith(Subject subject) {
		return Optional.ofNullable(this.joined.get(subject.key())).flatMap(this.known::withId);
	}

	private void seekDoubles(Collection<Subject> subjects) {
		Doubles doubles = new Doubles(this.known, this.dataset, this.joined.values());
		for (Subject subject : subjects) {
			joinedWith(subject).stream()
				.flatMap((entity) -> doubles.of(subject, entity).stream())
				.forEach((other) -> note(Doubt.ofOne(subject, other,
						"It was joined by an id, and another entity of its country has the same name.", 0.75)));
		}
	}

	/** As where a later edition gives an id that another entity has. */
	private void askWhoseIdsItHas(Subject subject, KnownEntity joinedWith) {
		List<KnownEntity> others = subject.externalIds()
			.stream()
			.flatMap((id) -> this.known.otherWith(id, joinedWith.id(), joinedWith.type()).stream())
			.distinct()
			.toList();
		if (!others.isEmpty()) {
			doubt(subject, others, "The row has an id elsewhere that another entity has.", 0.8);
		}
	}

	private void seekBySpelling(Subject subject) {
		List<KnownEntity> spelt = candidates(subject, subject.keys());
		List<KnownEntity> candidates = spelt.stream().filter((entity) -> !entity.isMentionedBy(this.dataset)).toList();
		List<KnownEntity> same = candidates.stream()
			.filter((entity) -> agree(subject, entity) && isTellingName(subject, entity))
			.toList();
		if (same.size() == 1 && subject.mention().type() != EntityType.PERSON) {
			this.bySpelling.computeIfAbsent(same.getFirst().id(), (none) -> new ArrayList<>(1)).add(subject);
		}
		else if (same.size() > 1) {
			doubt(subject, same, "Several entities have this name.", 0.6);
		}
		else if (!candidates.isEmpty()) {
			doubt(subject, candidates, reason(subject, candidates.getFirst()), 0.5);
		}
		else if (!spelt.isEmpty()) {
			doubt(subject, spelt, "Another row of this data set is the entity of this name.", 0.4);
		}
		else {
			List<KnownEntity> bare = candidates(subject, subject.bareKeys());
			if (!bare.isEmpty()) {
				doubt(subject, bare, "The name agrees but for what stands behind it.", 0.4);
			}
		}
	}

	/** For places that are new, and that nothing is told of already. */
	private void seekCloseNames(Collection<Subject> subjects) {
		Set<String> settled = new HashSet<>(this.doubted);
		settled.addAll(this.joined.keySet());
		Set<String> taken = Set.copyOf(this.joined.values());
		List<Subject> places = subjects.stream()
			.filter((subject) -> subject.isPlace() && !settled.contains(subject.key()))
			.toList();
		List<KnownEntity> others = this.known.all()
			.filter((entity) -> !taken.contains(entity.id()) && !entity.isMentionedBy(this.dataset))
			.toList();
		CloseNames.pairs(places, others)
			.forEach((subject, candidates) -> doubt(subject, candidates, "The name differs in one letter only.", 0.3));
	}

	/**
	 * What is spelt so and may be meant, countries being unknown or equal. Of accords
	 * with ids many have one title.
	 */
	private List<KnownEntity> candidates(Subject subject, Set<String> keys) {
		boolean isOther = subject.mention().type() == EntityType.ACCORD && !subject.isToldByName();
		return this.known.spelt(keys, subject.mention().type())
			.stream()
			.filter((entity) -> !isOther || entity.isRow(subject.key()))
			.filter((entity) -> entity.country().isEmpty() || subject.country().isEmpty()
					|| entity.country().equals(subject.country()))
			.filter((entity) -> !entity.contradicts(subject.externalIds()))
			.toList();
	}

	/**
	 * Whoever has an id is not told by a name without a country, such as a ministry's.
	 */
	private static boolean isTellingName(Subject subject, KnownEntity entity) {
		return subject.country().isPresent() || subject.isToldByName() || entity.isRow(subject.key());
	}

	private static boolean agree(Subject subject, KnownEntity entity) {
		boolean countryKnown = subject.country().isPresent() || !subject.isPlace();
		return countryKnown && entity.country().equals(subject.country())
				&& !Place.areFar(subject.place(), entity.place());
	}

	private static String reason(Subject subject, KnownEntity entity) {
		if (Place.areFar(subject.place(), entity.place())) {
			return "It has the same name but lies %.0f km away."
				.formatted(subject.kilometresTo(entity.place()).orElseThrow());
		}
		if (subject.mention().type() == EntityType.PERSON) {
			return "A person has this name.";
		}
		return agree(subject, entity) ? "It has the same name, but an id of its own, and no country is known."
				: "It has the same name, but the country of one is not known.";
	}

	private void decide(String id, List<Subject> rivals, boolean taken) {
		if (rivals.size() == 1 && !taken) {
			this.joined.put(rivals.getFirst().key(), id);
			return;
		}
		for (Subject rival : rivals) {
			note(new Doubt(rival.key(), rival.mention().name(), List.of(id),
					"Several rows of this data set would mean this entity.", 0.7));
		}
	}

	private void doubt(Subject subject, List<KnownEntity> candidates, String why, double likelihood) {
		note(new Doubt(subject.key(), subject.mention().name(),
				candidates.stream().map(KnownEntity::id).sorted().toList(), why, likelihood));
	}

	private void note(Doubt doubt) {
		this.doubted.add(doubt.key());
		this.doubts.add(doubt);
	}

}
