package org.citygraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.FactEntry;
import org.citygraph.edtf.Edtf;

/** A fact that supersedes another keeps its beginning unless the source gives one. */
record Beginnings(Batch batch, Known known) {

	/**
	 * Gives what supersedes these facts the dates that they have now; facts may supersede
	 * each other in turn.
	 * @param superseded each with its {@code id}
	 */
	static void keep(Stream<Map<String, Object>> superseded, StatementRunner statements) {
		List<Map<String, Object>> rows = superseded.toList();
		while (!rows.isEmpty()) {
			rows = statements.run("imports/keep-beginnings", Map.of("rows", rows))
				.stream()
				.map((row) -> Map.<String, Object>of("id", row.get("id").asString()))
				.toList();
		}
	}

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
