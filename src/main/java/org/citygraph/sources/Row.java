package org.citygraph.sources;

/**
 * Where in a source something stands.
 *
 * @param file which of the source's files, counted from 0
 * @param number its row, counted from 1 as facts cite it; a file's header is none
 * @param line the line on which the row begins, counted from 1 as an editor shows it
 */
public record Row(int file, long number, long line) {
}
