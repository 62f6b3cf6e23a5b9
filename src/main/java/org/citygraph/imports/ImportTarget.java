package org.citygraph.imports;

import org.citygraph.database.Database;
import org.citygraph.resolution.Resolutions;

/**
 * Where an import writes.
 *
 * @param writer of much
 * @param database of everything else
 * @param resolutions of what people have to decide
 */
record ImportTarget(GraphWriter writer, Database database, FactIndexes indexes, Resolutions resolutions) {
}
