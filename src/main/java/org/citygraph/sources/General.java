package org.citygraph.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rows tell of a place besides its name, as {@link Mention#general()} has it: read
 * from cells named {@code latitude}, {@code longitude}, {@code population},
 * {@code wikidata} or {@code wikidata_id}, {@code geonames} or {@code geonames_id}.
 */
public final class General {

	private static final Pattern GEONAMES_ADDRESS = Pattern
		.compile("https?://(?:www\\.|sws\\.)?geonames\\.org/(\\d+)(?:/.*)?");

	private General() {
	}

	/**
	 * All that is told.
	 * @param cell finds a cell by its name
	 * @throws RowInvalid if a cell has no such number or id
	 */
	public static Map<String, Object> of(Function<String, Optional<String>> cell) {
		Map<String, Object> general = new HashMap<>();
		cell.apply("latitude").ifPresent((text) -> general.put("latitude", degrees("latitude", text, 90)));
		cell.apply("longitude").ifPresent((text) -> general.put("longitude", degrees("longitude", text, 180)));
		if (general.size() == 1) {
			throw new RowInvalid("has one coordinate without the other");
		}
		cell.apply("population").ifPresent((text) -> general.put("population", count("population", text)));
		first(cell, "wikidata", "wikidata_id").ifPresent((text) -> general.put("wikidata", wikidata(text)));
		first(cell, "geonames", "geonames_id").ifPresent((text) -> general.put("geonames", geonames(text)));
		return general;
	}

	private static Optional<String> first(Function<String, Optional<String>> cell, String... names) {
		return List.of(names).stream().flatMap((name) -> cell.apply(name).stream()).findFirst();
	}

	private static String wikidata(String text) {
		return WikidataId.of(text)
			.orElseThrow(() -> new RowInvalid("the Wikidata id '" + text + "' is none; it should be such as Q1899"));
	}

	/** As dossiers have it, however it is written. */
	private static String geonames(String text) {
		Matcher address = GEONAMES_ADDRESS.matcher(text.strip());
		return String.valueOf(count("GeoNames id", address.matches() ? address.group(1) : text));
	}

	private static double degrees(String what, String text, int most) {
		double degrees = number(what, text);
		if (!(Math.abs(degrees) <= most)) {
			throw new RowInvalid("the %s '%s' is not between -%d and %d".formatted(what, text, most, most));
		}
		return degrees;
	}

	/** Written as {@code 4493242.0} where the file passed through a spreadsheet. */
	private static long count(String what, String text) {
		double number = number(what, text);
		if (number < 0 || number != Math.rint(number) || number > Long.MAX_VALUE) {
			throw new RowInvalid("the %s '%s' is no whole number".formatted(what, text));
		}
		return (long) number;
	}

	private static double number(String what, String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			throw new RowInvalid("the %s '%s' is no number".formatted(what, text));
		}
	}

}
