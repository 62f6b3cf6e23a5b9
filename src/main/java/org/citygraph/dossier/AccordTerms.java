package org.citygraph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.Status;

/**
 * What an accord carries besides its name.
 *
 * @param properties kind, title, themes, open and note, as they are stored
 */
public record AccordTerms(Status status, Optional<Edtf> stated, Map<String, Object> properties,
		List<Integer> paragraphs) {
}
