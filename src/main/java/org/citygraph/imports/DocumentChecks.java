package org.citygraph.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.citygraph.dossier.Mistake;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.edtf.Edtf;

/**
 * Checks that a document belongs to one data set, has one dossier, and is there already.
 */
final class DocumentChecks {

	private final Dataset dataset;

	private final Batch batch;

	private final Known known;

	private final List<Mistake> mistakes = new ArrayList<>();

	DocumentChecks(Dataset dataset, Batch batch, Known known) {
		this.dataset = dataset;
		this.batch = batch;
		this.known = known;
	}

	List<Mistake> mistakes() {
		this.batch.documents().forEach((document) -> {
			checkOwner(document);
			checkOnce(document);
			checkPublished(document);
		});
		return this.mistakes;
	}

	private void checkOwner(SourceDocument document) {
		String owner = this.known.documents().get(document.id());
		if (owner != null && !owner.equals(this.dataset.name())) {
			mistake(document, "id", "The document '%s' belongs to the data set '%s'; give this one another id."
				.formatted(document.id(), owner));
		}
	}

	private void checkOnce(SourceDocument document) {
		if (this.batch.documents().filter((other) -> other.id().equals(document.id())).count() > 1) {
			mistake(document, "id",
					"The document '%s' has several dossiers; put them into one.".formatted(document.id()));
		}
	}

	/** The built-in ones are old, however wrong this machine's clock is. */
	private void checkPublished(SourceDocument document) {
		boolean yetToCome = document.publishedOn()
			.flatMap(Edtf::earliest)
			.filter((day) -> day.isAfter(LocalDate.now(ZoneOffset.UTC)))
			.isPresent();
		if (yetToCome && !this.dataset.equals(SeedData.DATASET)) {
			mistake(document, "publishedOn",
					"'%s' is yet to come: give the day on which the document was published, or leave it out."
						.formatted(document.publishedOn().map(Edtf::text).orElse("")));
		}
	}

	private void mistake(SourceDocument document, String key, String reason) {
		this.mistakes.add(new Mistake(document.location(key), reason));
	}

}
