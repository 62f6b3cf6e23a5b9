package org.citygraph.exports;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class ExportEndpointIT {

	private final Api api;

	ExportEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@ParameterizedTest
	@CsvSource({ "graphml, application/graphml+xml, citygraph-seed.graphml",
			"gexf, application/gexf+xml, citygraph-seed.gexf", "json, application/json, citygraph-seed.json",
			"csv, application/zip, citygraph-seed.zip", "geojson, application/geo+json, citygraph-seed.geojson",
			"statements, text/csv;charset=UTF-8, citygraph-seed.csv" })
	void eachFormatIsAFileOfItsMediaType(String format, String mediaType, String name) {
		Answer answer = this.api.get("/api/export/" + format + "?dataset=seed");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(mediaType);
		assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
		assertThat(answer.text()).isNotBlank();
	}

	@Test
	void headTellsTheSameWithoutTheFile() {
		Answer answer = this.api.send("HEAD", "/api/export/graphml", "", "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/graphml+xml");
		assertThat(answer.text()).isEmpty();
		assertThat(this.api.send("HEAD", "/api/export/graphml?countries=UK", "", "Accept", "*/*").status())
			.isEqualTo(400);
	}

	@Test
	void anUnknownDataSetIsRefusedNamingThoseLoaded() {
		Answer answer = this.api.get("/api/export/graphml?dataset=nothing");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactly("dataset");
		assertThat(answer.at("/errors/0/reason").asString()).contains("seed");
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.header("Content-Disposition")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xls", "GraphML", "graphml.xml" })
	void anUnknownFormatIsNotFound(String format) {
		Answer answer = this.api.get("/api/export/" + format);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.at("/detail").asString()).isEqualTo("There is no export format '" + format + "'.");
	}

	@ParameterizedTest
	@CsvSource({ "countries=Ukraine, countries", "countries=ua, countries", "countries=UK, countries", "limit=3, limit",
			"types=TIE, types", "validAt=2020, validAt", "kinds=love, kinds" })
	void badParametersAreNamed(String question, String parameter) {
		Answer answer = this.api.get("/api/export/json?" + question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactly(parameter);
	}

}
