package org.citygraph.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What one file tells. The controlled vocabulary of themes is such a file, too; it has no
 * document.
 */
public record Dossier(String file, String hash, Optional<SourceDocument> document, List<EntityEntry> entities,
		List<FactEntry> facts, List<ThemeEntry> themes) {

	public Dossier {
		entities = List.copyOf(entities);
		facts = List.copyOf(facts);
		themes = List.copyOf(themes);
	}

}
