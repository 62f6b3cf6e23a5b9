package org.citygraph.resolution;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.citygraph.graph.EntityType;

/**
 * Finds entities that are rather one with the entity that a row was joined with by an id:
 * those of its type, country and spelling, as they are known with what the row tells. So
 * an entity without a country, once it has one, is compared with those that lie there.
 */
final class Doubles {

	private final KnownEntities known;

	private final String dataset;

	/** Ids of entities that some row of the data set means. */
	private final Set<String> taken;

	Doubles(KnownEntities known, String dataset, Collection<String> taken) {
		this.known = known;
		this.dataset = dataset;
		this.taken = Set.copyOf(taken);
	}

	/**
	 * None where the country is not known, and of people none, since namesakes are many;
	 * nor those that somebody was asked about before.
	 */
	List<KnownEntity> of(Subject subject, KnownEntity joined) {
		Optional<String> country = joined.country().or(subject::country);
		if (joined.type() == EntityType.PERSON || country.isEmpty()) {
			return List.of();
		}
		Set<String> keys = new LinkedHashSet<>(joined.keys());
		keys.addAll(subject.keys());
		return this.known.spelt(keys, joined.type())
			.stream()
			.filter((other) -> !other.id().equals(joined.id()) && other.country().equals(country))
			.filter((other) -> !isAnother(other, subject, joined))
			.filter((other) -> !this.known.wereCompared(joined.id(), other.id()))
			.toList();
	}

	/** Two rows of one data set are two entities, of whichever. */
	private boolean isAnother(KnownEntity other, Subject subject, KnownEntity joined) {
		return this.taken.contains(other.id()) || other.isMentionedBy(this.dataset)
				|| this.known.areNamedApart(joined.id(), other.id()) || other.contradicts(joined.externalIds())
				|| other.contradicts(subject.externalIds()) || Place.areFar(subject.place(), other.place())
				|| Place.areFar(joined.place(), other.place());
	}

}
