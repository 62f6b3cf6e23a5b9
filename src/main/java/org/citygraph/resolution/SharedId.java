package org.citygraph.resolution;

import java.util.List;
import java.util.Optional;

import org.citygraph.sources.Mention;

/**
 * An id that two rows of a data set have.
 *
 * @param id as {@code scheme:id}, such as {@code wikidata:Q586}
 * @param first the row that had it first
 * @param other the other one
 * @param contradiction what speaks against it that both are one, such as
 * {@code has another name}; empty where they are
 */
public record SharedId(String id, Mention first, Mention other, Optional<String> contradiction) {

	/**
	 * Asks whether both are one nevertheless.
	 * @param entity what the first row is
	 */
	public Doubt doubt(String entity) {
		String why = "It has the id %s of row %d (%s)".formatted(this.id, this.first.row().number(), this.first.name());
		return new Doubt(this.other.key(), this.other.name(), List.of(entity),
				why + this.contradiction.map((what) -> ", but " + what).orElse("") + ".", 0.85);
	}

}
