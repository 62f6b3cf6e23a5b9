package org.citygraph.dossier;

import java.util.List;

/**
 * A theme of the controlled vocabulary.
 */
public record ThemeEntry(Location location, String id, String name, List<String> names) {
}
