package org.citygraph.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.citygraph.dossier.FactEntry;
import org.citygraph.edtf.Edtf;

/** A fact that supersedes another keeps its beginning unless the source gives one. */
record Beginnings(Batch batch, Known known) {

	Optional<Edtf> of(FactEntry fact) {
		return of(fact, new HashSet<>());
	}

	private Optional<Edtf> of(FactEntry fact, Set<String> seen) {
		if (fact.stated().isPresent() || fact.supersedes().isEmpty() || !seen.add(fact.id())) {
			return fact.stated();
		}
		String older = fact.supersedes().get();
		Optional<FactEntry> inBatch = this.batch.fact(older);
		return inBatch.isPresent() ? of(inBatch.get(), seen)
				: Optional.ofNullable(this.known.facts().get(older))
					.flatMap((before) -> before.text("stated"))
					.map(Edtf::parse);
	}

}
