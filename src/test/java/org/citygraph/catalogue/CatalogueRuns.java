package org.citygraph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Runs catalogue queries for tests, with parameters as the header's example writes them.
 */
final class CatalogueRuns {

	private final Catalogue catalogue;

	private final Database database;

	CatalogueRuns(Catalogue catalogue, Database database) {
		this.catalogue = catalogue;
		this.database = database;
	}

	/**
	 * All rows, with text for each given parameter: {@code name, value, name, value …}.
	 */
	List<Map<String, @Nullable Object>> rows(String id, String... given) {
		CatalogueQuery query = query(id);
		Map<String, String> texts = new HashMap<>();
		for (int position = 0; position < given.length; position += 2) {
			texts.put(given[position], given[position + 1]);
		}
		return this.database.query(query.text(), parameters(query, texts), (result) -> Rows.page(result, 0, 1000))
			.rows();
	}

	/** One column of all rows. */
	List<@Nullable Object> column(String column, String id, String... given) {
		List<@Nullable Object> values = new ArrayList<>();
		rows(id, given).forEach((row) -> values.add(row.get(column)));
		return values;
	}

	CatalogueQuery query(String id) {
		String[] parts = id.split("/", 2);
		return this.catalogue.get(parts[0], parts[1]);
	}

	static Map<String, @Nullable Object> parameters(CatalogueQuery query, Map<String, String> given) {
		Map<String, @Nullable Object> values = new HashMap<>();
		query.parameters().forEach((parameter) -> {
			String text = given.get(parameter.name());
			values.put(parameter.name(), (text != null) ? parameter.type().parse(text) : parameter.defaultValue());
		});
		return values;
	}

}
