package org.citygraph.reconciliation;

import java.util.List;

import org.citygraph.entities.Entity;

/**
 * An entity that may be meant.
 *
 * @param score from 0 to 100
 * @param features what the score was made of
 * @param match whether it is the only one that can be meant, and surely is
 */
record Candidate(String id, String name, String description, List<TypeRef> type, double score, List<Feature> features,
		boolean match) {

	static Candidate of(Evidence evidence, boolean match) {
		Entity entity = evidence.entity();
		return new Candidate(entity.id(), entity.name(), Description.of(entity), List.of(TypeRef.of(entity)),
				evidence.score(), evidence.features(), match);
	}

	/**
	 * One reason for a score.
	 *
	 * @param value a number or a truth value
	 */
	record Feature(String id, Object value) {
	}

}
