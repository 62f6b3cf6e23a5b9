package org.citygraph.imports;

import java.util.List;

/**
 * An id that several rows of an import have.
 *
 * @param id the data set's own, or one elsewhere such as {@code wikidata:Q456}
 * @param rows two of them, the first one first
 * @param oneEntity whether they are one entity; else that is asked
 */
public record RepeatedId(String id, List<ListedRow> rows, boolean oneEntity) {

	public RepeatedId {
		rows = List.copyOf(rows);
	}

	/**
	 * A row that lists an entity.
	 *
	 * @param file its file's name
	 * @param row counted from 1 as facts cite it
	 * @param line on which it begins, counted from 1
	 * @param name as it stands there
	 */
	public record ListedRow(String file, long row, long line, String name) {
	}

}
