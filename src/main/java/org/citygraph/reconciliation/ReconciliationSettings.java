package org.citygraph.reconciliation;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service from a web page.
 *
 * @param allowedOrigins patterns of the origins whose pages may read its answers (CORS);
 * OpenRefine asks for the manifest and for suggestions from its own page, which comes
 * from this machine unless said
 */
@ConfigurationProperties("citygraph.reconciliation")
record ReconciliationSettings(@DefaultValue( {
		"http://localhost:[*]", "http://127.0.0.1:[*]" }) List<String> allowedOrigins){

	ReconciliationSettings {
		allowedOrigins = allowedOrigins.stream().filter((origin) -> !origin.isBlank()).toList();
	}

}
