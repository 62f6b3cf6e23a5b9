package org.citygraph.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a single question may cost.
 *
 * @param timeout how long a query may run before the database ends it
 */
@ConfigurationProperties("citygraph.queries")
public record QueryLimits(@DefaultValue("60s") Duration timeout) {

	public QueryLimits {
		if (timeout.toMillis() < 1) {
			throw new IllegalArgumentException("citygraph.queries.timeout must be a millisecond at least");
		}
	}

}
