package org.citygraph.imports;

/**
 * A row that was not imported.
 *
 * @param file its file's name
 * @param line on which it begins, counted from 1
 * @param row its text, as far as it is known
 */
public record RejectedRow(String file, long line, String reason, String row) {
}
