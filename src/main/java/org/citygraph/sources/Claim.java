package org.citygraph.sources;

import java.util.Map;
import java.util.Optional;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;

/**
 * A fact as a row tells it, between two mentions.
 *
 * @param from the key of a mention
 * @param to the key of another
 * @param stated the date as the row gives it
 * @param own the properties of its type, as they are stored: {@code kind}, {@code title},
 * {@code role}, {@code amount} …
 * @param identity what tells it from others of its type between the same two, such as
 * kind and date of an agreement or a transaction's place in its activity; rows that agree
 * in all of these tell one fact
 */
public record Claim(FactType type, String from, String to, Status status, Optional<Edtf> stated,
		Map<String, Object> own, String identity, Row row) {

	public Claim {
		own = Map.copyOf(own);
	}

}
