package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.sources.Mention;

/**
 * A mention as it is compared with entities.
 *
 * @param country the ISO code of its country, if it is understood
 * @param keys folded spellings of its names
 * @param externalIds as {@code scheme:id}, without the data set's own
 */
public record Subject(Mention mention, Optional<String> country, Set<String> keys, List<String> externalIds,
		Optional<Place> place) {

	/** Of spellings that may be one name in two languages, such as Wien and Vienna. */
	private static final double ALIKE = 0.5;

	public static Subject of(Mention mention) {
		List<String> names = new ArrayList<>(List.of(mention.name()));
		names.addAll(mention.names());
		List<String> ids = new ArrayList<>();
		for (String scheme : List.of("wikidata", "geonames")) {
			Object id = mention.general().get(scheme);
			if (id != null) {
				ids.add(scheme + ":" + id);
			}
		}
		return new Subject(mention, mention.country().flatMap(Countries::code), Spellings.keys(names), ids,
				Place.of(mention.general()));
	}

	public String key() {
		return this.mention.key();
	}

	/**
	 * The spellings of its name without what tells it from others of that name, as in
	 * {@code Rockford, Illinois} or {@code Gniezno (town)}; empty where there is nothing
	 * of that kind.
	 */
	Set<String> bareKeys() {
		String bare = this.mention.name().replaceFirst("\\s*[,(].*", "");
		return bare.equals(this.mention.name()) ? Set.of() : Spellings.keys(bare);
	}

	/** Whether its data set has no other id of it than its name. */
	boolean isToldByName() {
		return key().equals(this.mention.name());
	}

	boolean isPlace() {
		return this.mention.type() == EntityType.CITY || this.mention.type() == EntityType.REGION;
	}

	Optional<Double> kilometresTo(Optional<Place> other) {
		return this.place.flatMap((from) -> other.map(from::kilometresTo));
	}

	/**
	 * What speaks against it that both are one, though they share an id; empty where
	 * nothing does.
	 */
	Optional<String> contradiction(Subject other) {
		if (this.country.isPresent() && other.country.isPresent() && !this.country.equals(other.country)) {
			return Optional.of("lies in another country");
		}
		if (Place.areFar(this.place, other.place)) {
			return Optional.of("lies %.0f km away".formatted(kilometresTo(other.place).orElseThrow()));
		}
		return isNamedLike(other) ? Optional.empty() : Optional.of("has another name");
	}

	private boolean isNamedLike(Subject other) {
		return keysOf(this).anyMatch((one) -> keysOf(other).anyMatch((another) -> one.startsWith(another + " ")
				|| another.startsWith(one + " ") || Spellings.similarity(one, another) >= ALIKE));
	}

	private static Stream<String> keysOf(Subject subject) {
		return Stream.concat(subject.keys.stream(), subject.bareKeys().stream());
	}

	/** With what another row tells of the same. */
	Subject with(Subject other) {
		Set<String> allKeys = new LinkedHashSet<>(this.keys);
		allKeys.addAll(other.keys);
		List<String> allIds = Stream.concat(this.externalIds.stream(), other.externalIds.stream()).distinct().toList();
		return new Subject(this.mention, this.country.or(other::country), allKeys, allIds, this.place.or(other::place));
	}

	/** Without an id that it rather has by mistake. */
	Subject without(String externalId) {
		return new Subject(this.mention, this.country, this.keys,
				this.externalIds.stream().filter((id) -> !id.equals(externalId)).toList(), this.place);
	}

}
