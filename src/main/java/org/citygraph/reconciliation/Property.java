package org.citygraph.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.entities.Entity;
import org.citygraph.entities.ExternalId;
import org.citygraph.graph.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an entity. Those that {@link #compares} may also be given with a
 * query, to be compared with the candidates'.
 */
enum Property {

	COUNTRY("country", "Country", "The country it lies in; compared by ISO code or by any name of it", true, true),

	COUNTRY_CODE("countryCode", "Country code", "ISO 3166-1 alpha-2 code of the country it lies in", true, true),

	WIKIDATA("wikidata", "Wikidata id", "Such as Q1899", true, false),

	GEONAMES("geonames", "GeoNames id", "Such as 703448", true, true),

	NAME("name", "Name", "Its English name", false, false),

	NAMES("names", "Spellings", "Every known spelling, in any script", false, false),

	LOCATED_IN("locatedIn", "Located in", "The places that it lies in", false, true),

	LATITUDE("latitude", "Latitude", "In degrees (WGS 84)", false, true),

	LONGITUDE("longitude", "Longitude", "In degrees (WGS 84)", false, true),

	POPULATION("population", "Population", "How many people live there", false, true);

	private final String id;

	private final String title;

	private final String description;

	private final boolean compared;

	private final boolean ofPlaces;

	Property(String id, String title, String description, boolean compared, boolean ofPlaces) {
		this.id = id;
		this.title = title;
		this.description = description;
		this.compared = compared;
		this.ofPlaces = ofPlaces;
	}

	static Optional<Property> named(String id) {
		return Arrays.stream(values()).filter((property) -> property.id.equals(id)).findFirst();
	}

	/** The ids of those that queries may give. */
	static List<String> compared() {
		return Arrays.stream(values()).filter((property) -> property.compared).map((property) -> property.id).toList();
	}

	static List<String> ids() {
		return Arrays.stream(values()).map((property) -> property.id).toList();
	}

	String id() {
		return this.id;
	}

	boolean compares() {
		return this.compared;
	}

	/** Whether entities of that type may have it. */
	boolean fits(EntityType type) {
		return !this.ofPlaces || (type != EntityType.PERSON && type != EntityType.ACCORD);
	}

	/** Whether its id, or a word of its name, begins so, in any case. */
	boolean begins(String prefix) {
		String lower = prefix.toLowerCase(Locale.ROOT);
		String name = " " + this.title.toLowerCase(Locale.ROOT);
		return this.id.toLowerCase(Locale.ROOT).startsWith(lower) || name.contains(" " + lower);
	}

	Stream<? extends PropertyValue> of(Entity entity) {
		return switch (this) {
			case COUNTRY -> country(entity);
			case COUNTRY_CODE -> text(entity.country());
			case WIKIDATA -> text(entity.externalIds().get(ExternalId.Scheme.WIKIDATA.key()));
			case GEONAMES -> text(entity.externalIds().get(ExternalId.Scheme.GEONAMES.key()));
			case NAME -> text(entity.name());
			case NAMES -> entity.names().stream().map(PropertyValue.Text::new);
			case LOCATED_IN ->
				entity.locatedIn().stream().map((place) -> new PropertyValue.Reference(place.id(), place.name()));
			case LATITUDE -> Stream.ofNullable(entity.latitude()).map(PropertyValue.Fraction::new);
			case LONGITUDE -> Stream.ofNullable(entity.longitude()).map(PropertyValue.Fraction::new);
			case POPULATION -> Stream.ofNullable(entity.population()).map(PropertyValue.Whole::new);
		};
	}

	Told told() {
		return new Told(this.id, this.title, this.description);
	}

	/** In an extension's answer, the type of the entities that are its values. */
	@Nullable TypeRef valueType() {
		return (this == COUNTRY) ? new TypeRef(EntityType.COUNTRY.label(), EntityType.COUNTRY.label()) : null;
	}

	private static Stream<PropertyValue.Text> text(@Nullable String value) {
		return Stream.ofNullable(value).map(PropertyValue.Text::new);
	}

	private static Stream<PropertyValue.Reference> country(Entity entity) {
		return Stream.ofNullable(entity.country())
			.map((code) -> new PropertyValue.Reference(EntityType.countryId(code), Countries.name(code)));
	}

	/** As suggestions and proposals tell it. */
	record Told(String id, String name, String description) {
	}

}
