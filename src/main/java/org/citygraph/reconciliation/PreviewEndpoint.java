package org.citygraph.reconciliation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.citygraph.entities.Entities;
import org.citygraph.facts.Facts;
import org.citygraph.web.Quick;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /reconcile/preview} and {@code /reconcile/flyout}: shows an entity in other
 * programs' pages.
 */
@RestController
@Tag(name = "Reconciliation")
class PreviewEndpoint {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final Entities entities;

	private final Facts facts;

	PreviewEndpoint(Entities entities, Facts facts) {
		this.entities = entities;
		this.facts = facts;
	}

	@Quick
	@GetMapping("/reconcile/preview")
	@Operation(summary = "A small page about an entity, to be shown in a frame")
	ResponseEntity<String> preview(@RequestParam @Size(max = 200) String id) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.header("Content-Security-Policy", PreviewPage.POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.header("Referrer-Policy", "no-referrer")
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.body(PreviewPage.of(this.entities.get(id), this.facts.counts(id)));
	}

	@Quick
	@GetMapping("/reconcile/flyout/entity")
	@Operation(summary = "The same as a part of a page, in JSON")
	Flyout flyout(@RequestParam @Size(max = 200) String id) {
		return new Flyout(id, PreviewPage.fragment(this.entities.get(id), this.facts.counts(id)));
	}

	/** A part of a page. */
	record Flyout(String id, String html) {
	}

}
