package org.citygraph.provenance;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.facts.Fact;
import org.citygraph.facts.Facts;
import org.citygraph.web.NotFound;
import org.citygraph.web.Page;
import org.citygraph.web.Quick;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/documents} and {@code /api/facts/{id}}.
 */
@RestController
@Tag(name = "Provenance")
class ProvenanceEndpoint {

	private final Documents documents;

	private final Facts facts;

	ProvenanceEndpoint(Documents documents, Facts facts) {
		this.documents = documents;
		this.facts = facts;
	}

	@Quick
	@GetMapping("/api/documents")
	@Operation(summary = "The documents that facts were drawn from")
	ResponseEntity<Documents.Listing> documents(@Valid @ParameterObject Page page) {
		Documents.Listing listing = this.documents.all(page.start(), page.size());
		return page.answer(listing, listing.goesOn(page.start()));
	}

	@GetMapping("/api/documents/{id}")
	@Operation(summary = "A document with the facts that it states")
	ResponseEntity<OneDocument> document(@PathVariable String id, @Valid @ParameterObject Page page) {
		Document document = this.documents.get(id);
		Facts.Listing listing = this.facts.ofDocument(id, page.start(), page.size());
		return page.answer(new OneDocument(document, listing.facts(), listing.total()), listing.goesOn(page.start()));
	}

	@Quick
	@GetMapping("/api/facts/{id}")
	@Operation(summary = "A fact with the documents that tell it, superseded and ended ones included")
	OneFact fact(@PathVariable String id) {
		Fact fact = this.facts.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("fact", id));
		List<Fact.Source> sources = (fact.sources() != null) ? fact.sources() : List.of();
		return new OneFact(fact, this.documents.byIds(sources.stream().map(Fact.Source::document).distinct().toList()));
	}

	record OneDocument(Document document, List<Fact> facts, long total) {
	}

	record OneFact(Fact fact, List<Document> documents) {
	}

}
