package org.citygraph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.citygraph.entities.Entity;
import org.citygraph.entities.ExternalId;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;

/**
 * What speaks for a candidate and against it.
 *
 * <p>
 * Its score is 100 where an id agrees, else 100 times the similarity of the nearest
 * spelling ({@link Spellings#similarity}, 1 is the same); times 0.6 if the country
 * differs, 0.7 if the type does, 0.5 if an id does.
 *
 * @param itself whether the query is the candidate's own id
 * @param similarity of its nearest spelling, from 0 to 1; absent where the query has no
 * name
 */
record Evidence(Entity entity, boolean itself, OptionalDouble similarity, Verdict type, Verdict country, Verdict id) {

	private static final double OTHER_COUNTRY = 0.6;

	private static final double OTHER_TYPE = 0.7;

	private static final double OTHER_ID = 0.5;

	/** Below it, an agreeing id may well be a slip. */
	private static final double ALIKE = 0.5;

	/**
	 * Compares an entity with a query.
	 * @param keys its folded spellings, of which the nearest counts
	 */
	static Evidence of(Query query, Entity entity, Set<String> keys) {
		boolean itself = entity.id().equals(query.text());
		return new Evidence(entity, itself, query.isNamed() ? similarity(query, keys) : OptionalDouble.empty(),
				type(query, entity), country(query, entity), id(query, entity));
	}

	private static OptionalDouble similarity(Query query, Set<String> keys) {
		return Spellings.keys(query.text())
			.stream()
			.flatMapToDouble((wanted) -> keys.stream().mapToDouble((known) -> Spellings.similarity(wanted, known)))
			.max();
	}

	private static Verdict type(Query query, Entity entity) {
		return query.types().isEmpty() ? Verdict.NOT_ASKED : Verdict.of(query.types().contains(entity.type()));
	}

	private static Verdict country(Query query, Entity entity) {
		String country = entity.country();
		return query.countries()
			.map((codes) -> (codes.isEmpty() || country == null) ? Verdict.UNKNOWN
					: Verdict.of(codes.contains(country)))
			.orElse(Verdict.NOT_ASKED);
	}

	/**
	 * Several ids agree if one does; those of catalogues that it is not in say nothing.
	 */
	private static Verdict id(Query query, Entity entity) {
		if (query.ids().isEmpty()) {
			return Verdict.NOT_ASKED;
		}
		List<ExternalId> comparable = query.ids()
			.get()
			.stream()
			.filter((id) -> entity.externalIds().containsKey(id.scheme().key()))
			.toList();
		return comparable.isEmpty() ? Verdict.UNKNOWN
				: Verdict.of(comparable.stream().anyMatch((id) -> id.isOf(entity)));
	}

	double score() {
		double score = identified() ? 1 : this.similarity.orElse(0);
		score *= (this.country == Verdict.DIFFERS) ? OTHER_COUNTRY : 1;
		score *= (this.type == Verdict.DIFFERS) ? OTHER_TYPE : 1;
		score *= (this.id == Verdict.DIFFERS) ? OTHER_ID : 1;
		return Math.round(score * 1000) / 10.0;
	}

	/** By an id, whatever its name. */
	boolean identified() {
		return this.itself || this.id == Verdict.AGREES;
	}

	/** Nothing that the query gives speaks against it. */
	boolean possible() {
		return this.type != Verdict.DIFFERS && this.country != Verdict.DIFFERS && this.id != Verdict.DIFFERS;
	}

	boolean sameSpelling() {
		return this.similarity.orElse(0) == 1;
	}

	/**
	 * Whether an id agrees, or, of whatever is no person, the spelling is the same, and
	 * all that the query gives is satisfied.
	 */
	boolean strong() {
		boolean byId = this.itself || (this.id == Verdict.AGREES && this.similarity.orElse(1) >= ALIKE);
		boolean byName = sameSpelling() && !EntityType.PERSON.label().equals(this.entity.type()) && this.id.satisfied();
		return (byId || byName) && this.type.satisfied() && this.country.satisfied();
	}

	List<Candidate.Feature> features() {
		List<Candidate.Feature> features = new ArrayList<>();
		this.similarity.ifPresent((value) -> {
			features.add(new Candidate.Feature("name_similarity", Math.round(value * 1000) / 1000.0));
			features.add(new Candidate.Feature("same_spelling", value == 1));
		});
		add(features, "country_match", this.country);
		add(features, "type_match", this.type);
		add(features, "external_id_match", this.id);
		if (this.itself) {
			features.add(new Candidate.Feature("id_match", true));
		}
		return features;
	}

	private static void add(List<Candidate.Feature> features, String name, Verdict verdict) {
		if (verdict.decided()) {
			features.add(new Candidate.Feature(name, verdict == Verdict.AGREES));
		}
	}

}
