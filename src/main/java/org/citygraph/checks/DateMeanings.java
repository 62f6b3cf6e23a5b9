package org.citygraph.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.edtf.Edtf;
import org.citygraph.edtf.EdtfInvalid;
import org.neo4j.driver.Record;

/**
 * Tells the checks what the dates in the graph mean, which Cypher cannot read. Dates are
 * few where facts are many, so each text is read once and handed over as a parameter:
 * <ul>
 * <li>{@code dates}: by EDTF text a map of {@code earliest}, {@code latest} (absent where
 * unbounded) and {@code interval}; what is not EDTF is missing.</li>
 * <li>{@code published}: by document id the last day that its {@code publishedOn} can
 * mean.</li>
 * </ul>
 */
final class DateMeanings {

	private DateMeanings() {
	}

	/**
	 * The parameters that every check is run with.
	 * @param texts the distinct texts, one a row
	 * @param publications rows of {@code id} and {@code publishedOn}
	 */
	static Map<String, Object> parameters(List<Record> texts, List<Record> publications) {
		Map<String, Map<String, Object>> dates = new HashMap<>();
		for (Record row : texts) {
			String text = row.get("text").asString();
			parsed(text).ifPresent((date) -> dates.put(text, meaning(date)));
		}
		Map<String, Object> published = new HashMap<>();
		for (Record row : publications) {
			Object day = dates.getOrDefault(row.get("publishedOn").asString(), Map.of()).get("latest");
			if (day != null) {
				published.put(row.get("id").asString(), day);
			}
		}
		return Map.of("dates", dates, "published", published);
	}

	private static Optional<Edtf> parsed(String text) {
		try {
			return Optional.of(Edtf.parse(text));
		}
		catch (EdtfInvalid ex) {
			return Optional.empty();
		}
	}

	private static Map<String, Object> meaning(Edtf date) {
		Map<String, Object> meaning = new HashMap<>();
		date.earliest().ifPresent((day) -> meaning.put("earliest", day));
		date.latest().ifPresent((day) -> meaning.put("latest", day));
		meaning.put("interval", date.isInterval());
		return meaning;
	}

}
