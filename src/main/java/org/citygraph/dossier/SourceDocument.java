package org.citygraph.dossier;

import java.time.LocalDate;
import java.util.Optional;

import org.citygraph.edtf.Edtf;

/**
 * The document that a dossier was drawn from.
 *
 * @param publishedOn as precise as known
 */
public record SourceDocument(Position position, String id, String title, Optional<String> publisher,
		Optional<String> language, Optional<Edtf> publishedOn, Optional<String> address) {

	/** Where it begins. */
	public Location location() {
		return this.position.start();
	}

	/** Where one of its keys stands. */
	public Location location(String key) {
		return this.position.of(key);
	}

	/**
	 * The last day that the date of publication can mean: what it tells is known from
	 * then on.
	 */
	public Optional<LocalDate> knownFrom() {
		return publishedOn().flatMap(Edtf::latest);
	}

}
