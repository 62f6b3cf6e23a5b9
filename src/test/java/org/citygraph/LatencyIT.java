package org.citygraph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.citygraph.catalogue.Parameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a client waits for each endpoint and each query of the catalogue, once the
 * program is warm. Clusters are remembered until the data changes, so theirs is the time
 * of a repeated question.
 */
@RunningCitygraph
@Tag("once")
@Isolated("It measures")
class LatencyIT {

	private static final double LIMIT_MILLIS = 50;

	private static final int WARM_UP = 12;

	private static final int CALLS = 21;

	/** A busy machine gets a second chance, with more calls. */
	private static final int CALLS_AGAIN = 101;

	private static final List<String> ENDPOINTS = List.of("/api/search?q=Kyiv", "/api/search?q=Zhitomir",
			"/api/entities/ua-kyiv", "/api/entities/ua-brovary/facts?limit=1000", "/api/entities/ua-kyiv/neighbourhood",
			"/api/entities/ua-kyiv/neighbourhood?depth=3", "/api/facts/agreement-dnipro-helsinki-2023",
			"/api/documents", "/api/documents/doc-brovary-twin-cities-2025?limit=1000",
			"/api/paths?from=ua-dnipro&to=ua-kyiv", "/api/paths?from=ua-kyiv&to=lt-vilnius&k=25&maxLength=12",
			"/api/clusters", "/api/clusters?algorithm=components", "/api/clusters/of/ua-kyiv", "/api/queries",
			"/api/datasets", "/v3/api-docs", "/actuator/health/readiness");

	private final Api api;

	private final Catalogue catalogue;

	LatencyIT(@LocalServerPort int port, @Autowired Catalogue catalogue) {
		this.api = new Api(port);
		this.catalogue = catalogue;
	}

	@Test
	void everyAnswerTakesLessThanFiftyMillisecondsAtTheMedian() {
		Map<String, Double> medians = new TreeMap<>();
		addresses().forEach((address) -> medians.put(address, median(address)));
		medians.forEach((address, median) -> System.out.printf("%7.1f ms  %s%n", median, address));
		assertThat(medians).allSatisfy((address, median) -> assertThat(median).as(address).isLessThan(LIMIT_MILLIS));
	}

	private Stream<String> addresses() {
		Stream<String> queries = this.catalogue.all().stream().filter(LatencyIT::askable).map(LatencyIT::address);
		return Stream.concat(ENDPOINTS.stream(), queries);
	}

	/**
	 * One without example on the seed data may need parameters that nobody knows here.
	 */
	private static boolean askable(CatalogueQuery query) {
		return query.example().isPresent() || query.parameters().stream().noneMatch(Parameter::required);
	}

	private static String address(CatalogueQuery query) {
		return query.example()
			.orElse(Map.of())
			.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + Api.escaped(parameter.getValue()))
			.collect(Collectors.joining("&", "/api/queries/" + query.id() + "?", ""));
	}

	private double median(String address) {
		measured(address, WARM_UP);
		double median = measured(address, CALLS);
		return (median < LIMIT_MILLIS) ? median : measured(address, CALLS_AGAIN);
	}

	private double measured(String address, int calls) {
		double[] millis = new double[calls];
		for (int call = 0; call < calls; call++) {
			long start = System.nanoTime();
			assertThat(this.api.get(address).status()).as(address).isEqualTo(200);
			millis[call] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return millis[calls / 2];
	}

}
