package org.citygraph.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Mistake;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.edtf.Edtf;
import org.citygraph.imports.Batch.Stated;

/**
 * A source tells as done or ended only what had come to pass when it was published.
 */
record Hindsight(Batch batch) {

	List<Mistake> mistakes() {
		return this.batch.facts().stream().flatMap(Hindsight::mistake).toList();
	}

	private static Stream<Mistake> mistake(Stated stated) {
		FactEntry fact = stated.fact();
		Optional<LocalDate> published = stated.document().knownFrom();
		return passed(fact).filter((day) -> published.filter(day::isAfter).isPresent())
			.map((day) -> mistake(fact, stated.document()))
			.stream();
	}

	/** The first day on which it can have come to pass. */
	private static Optional<LocalDate> passed(FactEntry fact) {
		return switch (fact.status()) {
			case DONE -> fact.stated().flatMap(Edtf::earliest);
			case ENDED -> fact.stated().flatMap((date) -> date.earliestEnd().or(date::earliest));
			default -> Optional.empty();
		};
	}

	private static Mistake mistake(FactEntry fact, SourceDocument document) {
		return new Mistake(fact.location("stated"),
				"It is told as %s by a document that was published before (%s): mend the date, or the status."
					.formatted(fact.status().text(), document.publishedOn().map(Edtf::text).orElse("")));
	}

}
