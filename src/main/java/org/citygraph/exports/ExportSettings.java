package org.citygraph.exports;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What exports may cost.
 *
 * @param timeout how long one may read from the database
 * @param atOnce how many the server makes at a time
 */
@ConfigurationProperties("citygraph.exports")
record ExportSettings(@DefaultValue("30m") Duration timeout, @DefaultValue("4") int atOnce) {

	ExportSettings {
		if (!timeout.isPositive() || atOnce < 1) {
			throw new IllegalArgumentException("citygraph.exports.timeout and at-once must be more than nothing");
		}
	}

}
