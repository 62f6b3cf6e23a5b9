package org.citygraph.imports;

import java.util.List;

/**
 * Writes many entities and facts, batch by batch. A batch is written whole or not at all;
 * batches may be written at the same time and in any order.
 */
interface GraphWriter extends AutoCloseable {

	void entities(List<NewEntity> batch);

	void facts(List<NewFact> batch);

	/** Waits until all batches are written. */
	void flush();

	@Override
	void close();

}
