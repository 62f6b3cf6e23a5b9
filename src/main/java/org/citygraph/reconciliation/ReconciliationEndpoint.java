package org.citygraph.reconciliation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /reconcile}: the address that users give to OpenRefine.
 */
@RestController
@Tag(name = "Reconciliation")
class ReconciliationEndpoint {

	private static final int LONGEST = 500_000;

	private final Matching matching;

	private final Extension extension;

	ReconciliationEndpoint(Matching matching, Extension extension) {
		this.matching = matching;
		this.extension = extension;
	}

	@GetMapping("/reconcile")
	@Operation(summary = "Reconciliation Service API 0.2: the manifest, or what is asked")
	Object get(
			@Parameter(description = "A batch of queries, as JSON") @RequestParam(required = false) @Size(
					max = LONGEST) @Nullable String queries,
			@Parameter(description = "A data extension query, as JSON") @RequestParam(required = false) @Size(
					max = LONGEST) @Nullable String extend) {
		return (queries == null && extend == null)
				? Manifest.of(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString())
				: answer(queries, extend);
	}

	@PostMapping(path = "/reconcile", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	@Operation(summary = "Reconciliation Service API 0.2: matches a batch of queries, or fetches properties")
	Object post(
			@Parameter(description = "A batch of queries, as JSON") @RequestParam(required = false) @Size(
					max = LONGEST) @Nullable String queries,
			@Parameter(description = "A data extension query, as JSON") @RequestParam(required = false) @Size(
					max = LONGEST) @Nullable String extend) {
		if (queries == null && extend == null) {
			throw new InvalidParameters("queries", "It is missing, and so is 'extend'.");
		}
		return answer(queries, extend);
	}

	private Object answer(@Nullable String queries, @Nullable String extend) {
		if (queries != null && extend != null) {
			throw new InvalidParameters("extend", "It cannot be asked together with 'queries'.");
		}
		return (queries != null) ? this.matching.match(QueryBatch.read(queries))
				: this.extension.extend((extend != null) ? extend : "");
	}

}
