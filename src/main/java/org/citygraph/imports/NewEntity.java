package org.citygraph.imports;

import java.util.List;
import java.util.Map;

/**
 * An entity to be written.
 *
 * @param label its type's node label
 * @param in ids of the places that it lies in, which are there already
 */
record NewEntity(String label, Map<String, Object> properties, List<String> in) {
}
