package org.citygraph.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.citygraph.graph.Citation;
import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * An edge as answers tell it; absent values are left out.
 *
 * @param id absent for {@code LOCATED_IN}, which is geography
 * @param from of an undirected fact, the lower id
 * @param stated the date as the source gives it, in EDTF
 * @param validFrom the first day on which it can hold
 * @param validTo the last day on which it can hold
 * @param knownFrom the day from which its source tells it
 * @param knownTo the day from which a newer fact tells otherwise
 * @param own what its type carries besides
 */
public record Fact(@Nullable String id, String type, @Nullable String kind, @Nullable String status, EntityRef from,
		EntityRef to, @Nullable String stated, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
		@Nullable LocalDate knownFrom, @Nullable LocalDate knownTo, @Nullable String supersedes,
		@Nullable String dataset, @JsonProperty("sources") @Nullable List<Source> sources,
		@JsonIgnore Map<String, Object> own) {

	@JsonAnyGetter
	Map<String, Object> properties() {
		return this.own;
	}

	/** A property of its own as text; empty where there is none. */
	public String text(String property) {
		return String.valueOf(this.own.getOrDefault(property, ""));
	}

	/**
	 * Where a document tells it.
	 *
	 * @param paragraph counts a text's non-empty lines, or a data file's rows, from 1
	 */
	public record Source(String document, int paragraph) {

		/** Of its stored form. */
		public static Source of(String text) {
			Citation citation = Citation.of(text);
			return new Source(citation.document(), citation.paragraph());
		}

	}

}
