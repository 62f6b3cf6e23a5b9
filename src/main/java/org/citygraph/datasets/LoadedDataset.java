package org.citygraph.datasets;

import org.jspecify.annotations.Nullable;

/**
 * A data set in the graph.
 *
 * @param version a hash of its content: equal versions hold the same facts
 * @param edition how its makers call this version, where that is known
 * @param complete false while an import of it has not come to its end, as after one that
 * was broken off
 * @param entities how many entities its own rows list
 * @param facts how many facts came with it
 * @param documents how many documents it draws on
 */
public record LoadedDataset(String name, String title, String version, @Nullable String edition, String licence,
		String loadedAt, boolean complete, long entities, long facts, long documents) {
}
