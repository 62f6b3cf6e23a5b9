package org.citygraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query of the catalogue.
 *
 * @param topic the folder of its file
 * @param name the name of its file without the ending
 * @param example parameters that give rows on the seed data; empty where none do
 * @param text the whole file, header included
 */
public record CatalogueQuery(String topic, String name, String title, String description, List<Parameter> parameters,
		List<Column> columns, Optional<Map<String, String>> example, String text) {

	public CatalogueQuery {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
	}

	/** Its name in the catalogue, such as {@code paths/shortest}. */
	public String id() {
		return this.topic + "/" + this.name;
	}

	/** Where its endpoint is. */
	public String address() {
		return "/api/queries/" + id();
	}

}
