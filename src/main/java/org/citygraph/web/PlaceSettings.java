package org.citygraph.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many questions there may be at a time.
 *
 * @param running how many are worked on
 * @param queue how many may wait
 * @param patience how long they wait
 */
@ConfigurationProperties("citygraph.queries")
record PlaceSettings(@DefaultValue("32") int running, @DefaultValue("32") int queue,
		@DefaultValue("2s") Duration patience) {

	PlaceSettings {
		if (running < 1 || queue < 0 || patience.isNegative()) {
			throw new IllegalArgumentException(
					"citygraph.queries.running must be at least 1, queue and patience not less than nothing");
		}
	}

}
