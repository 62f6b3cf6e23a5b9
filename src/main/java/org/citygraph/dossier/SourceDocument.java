package org.citygraph.dossier;

import java.time.LocalDate;
import java.util.Optional;

import org.citygraph.edtf.Edtf;

/**
 * The document that a dossier was drawn from.
 *
 * @param publishedOn as precise as known
 */
public record SourceDocument(Location location, String id, String title, Optional<String> publisher,
		Optional<String> language, Optional<Edtf> publishedOn, Optional<String> address) {

	/**
	 * The last day that the date of publication can mean: what it tells is known from
	 * then on.
	 */
	public Optional<LocalDate> knownFrom() {
		return publishedOn().flatMap(Edtf::latest);
	}

}
