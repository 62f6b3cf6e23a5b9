package org.citygraph.ties;

import java.time.LocalDate;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the index needs to know of one fact. Bounds are those of the data model:
 * {@code validFrom} and {@code validTo} inclusive, {@code knownTo} exclusive, absent ones
 * {@code null}.
 */
public record TieFact(String id, String from, String to, FactType type, @Nullable String kind, Status status,
		String dataset, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable LocalDate knownFrom,
		@Nullable LocalDate knownTo) {

	public FactProfile profile() {
		return new FactProfile(this.type, this.kind, this.status, this.dataset);
	}

}
