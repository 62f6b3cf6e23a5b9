package org.citygraph.reconciliation;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service from a web page, and what a batch may cost.
 *
 * @param allowedOrigins patterns of the origins whose pages may read its answers (CORS);
 * OpenRefine asks for the manifest and for suggestions from its own page, which comes
 * from this machine unless said
 * @param timeout after how long a batch is given up
 */
@ConfigurationProperties("citygraph.reconciliation")
record ReconciliationSettings(@DefaultValue( {
		"http://localhost:[*]", "http://127.0.0.1:[*]" }) List<String> allowedOrigins,
		@DefaultValue("30s") Duration timeout){

	ReconciliationSettings {
		if (!timeout.isPositive()) {
			throw new IllegalArgumentException("citygraph.reconciliation.timeout must be longer than nothing");
		}
		allowedOrigins = allowedOrigins.stream().filter((origin) -> !origin.isBlank()).toList();
	}

}
