package org.citygraph.sources;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GeneralTests {

	@ParameterizedTest
	@ValueSource(strings = { "703448", " 703448 ", "0703448", "703448.0", "7.03448E5",
			"https://www.geonames.org/703448/kyiv.html", "http://sws.geonames.org/703448/" })
	void aGeoNamesIdIsTheSameHoweverItIsWritten(String written) {
		assertThat(of("geonames", written)).isEqualTo(Map.of("geonames", "703448"));
		assertThat(of("geonames_id", written)).isEqualTo(Map.of("geonames", "703448"));
	}

	@Test
	void whatIsNoGeoNamesIdIsTold() {
		assertThatExceptionOfType(RowInvalid.class).isThrownBy(() -> of("geonames", "Kyiv"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo("the GeoNames id 'Kyiv' is no number"));
	}

	private static Map<String, Object> of(String name, String text) {
		return General.of((cell) -> cell.equals(name) ? Optional.of(text) : Optional.empty());
	}

}
