package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a network in one format, row by row.
 */
@FunctionalInterface
interface NetworkWriter {

	/** Writes all of it; the stream stays open. */
	void write(Network network, OutputStream out) throws IOException;

}
