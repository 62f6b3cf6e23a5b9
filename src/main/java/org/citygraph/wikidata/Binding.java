package org.citygraph.wikidata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.citygraph.edtf.EdtfInvalid;
import org.citygraph.graph.EntityType;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.WikidataId;
import tools.jackson.databind.JsonNode;

/**
 * A row of a result. The two items are in columns {@code city} (or {@code item}) and
 * {@code twin} (or {@code sister}); of each there may be {@code …Label}, {@code …Country}
 * (ISO 3166-1 code or name) and {@code …Point} (WKT), for instance {@code cityLabel};
 * {@code country}, {@code iso} and {@code coord} are the first one's. {@code start} and
 * {@code end} with {@code startPrecision} and {@code endPrecision} date the tie.
 */
record Binding(JsonNode node, Row row) {

	static final List<String> CITY = List.of("city", "item");

	static final List<String> TWIN = List.of("twin", "sister");

	/** Other planets' places are told with the planet before them. */
	private static final Pattern POINT = Pattern
		.compile("[Pp][Oo][Ii][Nn][Tt] ?\\( *([-+0-9.eE]+) +([-+0-9.eE]+) *\\)");

	Tie tie() {
		return new Tie(Tie.require(value(CITY, ""), "city"), Tie.require(value(TWIN, ""), "twin"), term(), this.row);
	}

	Mention mention(String item, List<String> columns) {
		Map<String, Object> general = new HashMap<>(Map.of("wikidata", item));
		first(columns, List.of("Point", "Coord", "Coordinates"), List.of("coord", "coordinates"))
			.ifPresent((point) -> locate(point, general));
		return Mention.named(item, EntityType.CITY, value(columns, "Label").orElse(item), this.row)
			.in(first(columns, List.of("Country", "Iso", "CountryCode", "CountryLabel"),
					List.of("iso", "countryCode", "countryLabel", "country")))
			.with(general);
	}

	private Term term() {
		Term term = new Term(time("start"), time("end"));
		try {
			term.stated();
			return term;
		}
		catch (EdtfInvalid ex) {
			throw new RowInvalid("its dates are none: " + ex.getMessage());
		}
	}

	private Optional<String> time(String column) {
		return value(column).or(() -> value(column + "Time"))
			.flatMap((time) -> Term.edtf(time, precision(column + "Precision")));
	}

	private OptionalInt precision(String column) {
		return value(column).filter((text) -> text.matches("[0-9]{1,2}"))
			.map(Integer::valueOf)
			.map(OptionalInt::of)
			.orElseGet(OptionalInt::empty);
	}

	/** The columns without the item's name before them are the first item's. */
	private Optional<String> first(List<String> columns, List<String> suffixes, List<String> bare) {
		Stream<String> named = suffixes.stream().flatMap((suffix) -> value(columns, suffix).stream());
		Stream<String> unnamed = columns.equals(CITY) ? bare.stream().flatMap((column) -> value(column).stream())
				: Stream.empty();
		// A country's own address or id says nothing to those who know its names and
		// codes.
		return Stream.concat(named, unnamed).filter((text) -> WikidataId.of(text).isEmpty()).findFirst();
	}

	private Optional<String> value(List<String> columns, String suffix) {
		return columns.stream().flatMap((column) -> value(column + suffix).stream()).findFirst();
	}

	private Optional<String> value(String column) {
		String text = this.node.path(column).path("value").asString("").strip();
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	private static void locate(String point, Map<String, Object> general) {
		Matcher matcher = POINT.matcher(point);
		if (matcher.matches()) {
			Optional<Double> longitude = degrees(matcher.group(1), 180);
			Optional<Double> latitude = degrees(matcher.group(2), 90);
			if (longitude.isPresent() && latitude.isPresent()) {
				general.put("latitude", latitude.get());
				general.put("longitude", longitude.get());
			}
		}
	}

	private static Optional<Double> degrees(String text, int most) {
		try {
			double degrees = Double.parseDouble(text);
			return (Math.abs(degrees) <= most) ? Optional.of(degrees) : Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
