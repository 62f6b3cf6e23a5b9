package org.citygraph.exports;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.citygraph.Api;
import org.citygraph.RunningCitygraph;
import org.citygraph.imports.DossierImports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class ExportContentIT {

	private final Api api;

	private final ExportFixture fixture;

	ExportContentIT(@LocalServerPort int port, @Autowired DossierImports imports, @Autowired Driver driver) {
		this.api = new Api(port);
		this.fixture = new ExportFixture(imports, driver);
	}

	@BeforeEach
	void load() {
		this.fixture.load();
	}

	@AfterEach
	void forget() {
		this.fixture.forget();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                            | draft,mayor,money,new,odd,old,signed
			types=AGREEMENT               | draft,new,old,signed
			kinds=memorandum              | draft,signed
			statuses=signed,draft         | draft,signed
			validAt=2000-01-01            | mayor,odd,old
			validAt=2016-03-15            | mayor,money,new,odd
			validAt=2030-01-01            | mayor,new,odd,signed
			knownAt=2021-01-01            | draft,mayor,money,new,odd
			countries=FJ                  | draft,odd,signed
			countries=FJ,WS               | draft,money,new,odd,old,signed
			countries=WS                  | ''
			countries=FJ&types=AGREEMENT&validAt=2030-01-01 | signed
			""")
	void filtersChooseFacts(String question, String expected) {
		JsonNode links = this.api.get("/api/export/json?dataset=test-network&" + question).at("/links");
		assertThat(Api.each(links, "key").stream().map((id) -> id.replaceAll(".*-", "")).sorted())
			.containsExactly(expected.isEmpty() ? new String[0] : expected.split(",", -1));
	}

	@Test
	void dataSetAndCountriesChooseNodesAndWhatTheseNameComesBesides() {
		JsonNode network = this.api.get("/api/export/json?dataset=test-network&types=AID").json();
		assertThat(Api.each(network.path("nodes"), "id")).containsExactlyInAnyOrder("country-fj", "country-ws",
				"fj-test-odd", "fj-test-suva", "person-test-signer", "ws-test-apia");
		assertThat(Api.each(network.path("documents"), "id")).containsExactly("doc-test-network-2020",
				"doc-test-network-2024");
		JsonNode fiji = this.api.get("/api/export/json?dataset=test-network&countries=FJ").json();
		assertThat(Api.each(fiji.path("nodes"), "id")).containsExactlyInAnyOrder("country-fj", "fj-test-odd",
				"fj-test-suva", "theme-education");
		JsonNode seed = this.api.get("/api/export/json?dataset=seed&countries=FI").json();
		assertThat(Api.each(seed.path("nodes"), "id")).contains("fi-helsinki").doesNotContain("ua-kyiv");
		assertThat(Api.each(this.api.get("/api/export/json?types=LOCATED_IN").at("/links"), "key"))
			.contains("located-fj-test-suva-country-fj");
	}

	@Test
	void jsonCarriesAllThatIsStored() {
		JsonNode network = this.api.get("/api/export/json").json();
		Map<String, Map<String, Object>> told = new TreeMap<>();
		Stream.of("nodes", "themes", "documents", "links")
			.flatMap((part) -> network.path(part).valueStream())
			.forEach((node) -> told.put(node.path(node.has("key") ? "key" : "id").asString(), properties(node)));
		for (Record row : this.fixture.rows(ExportFixture.text("exports/stored.cypher"))) {
			Map<String, Object> stored = new TreeMap<>(row.get("properties").asMap());
			stored.remove("keys");
			stored.replaceAll(
					(name, value) -> (value instanceof List || value instanceof Number || value instanceof Boolean)
							? value : value.toString());
			assertThat(told.get(row.get("id").asString())).as(row.get("id").asString()).containsAllEntriesOf(stored);
		}
		assertThat(network.at("/graph/types/fact/validFrom").asString()).isEqualTo("date");
		assertThat(Api.each(network.path("datasets"), "name")).containsExactly("seed", "test-network");
		assertThat(network.at("/nodes/0").has("keys")).isFalse();
	}

	@Test
	void gexfHoldsTogether() throws Exception {
		Document gexf = xml("/api/export/gexf");
		List<Element> edges = elements(gexf, "edge");
		Set<String> nodes = new HashSet<>(
				elements(gexf, "node").stream().map((node) -> node.getAttribute("id")).toList());
		Set<String> declared = new HashSet<>();
		elements(gexf, "attribute").forEach((attribute) -> declared.add(attribute.getAttribute("id")));
		assertThat(edges).extracting((edge) -> edge.getAttribute("id"))
			.doesNotHaveDuplicates()
			.containsAll(ExportFixture.FACTS);
		assertThat(edges).allMatch(
				(edge) -> nodes.contains(edge.getAttribute("source")) && nodes.contains(edge.getAttribute("target")));
		assertThat(elements(gexf, "attvalue")).allMatch((value) -> declared.contains(value.getAttribute("for")));
		Element old = edges.stream()
			.filter((edge) -> edge.getAttribute("id").equals("agreement-test-old"))
			.findFirst()
			.orElseThrow();
		assertThat(old.getAttribute("kind")).isEqualTo("AGREEMENT twinning");
		assertThat(old.getAttribute("start")).isEqualTo("1990-01-01");
		assertThat(old.getAttribute("end")).isEqualTo("2010-06-30");
		assertThat(gexf.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
		assertThat(elements(gexf, "description").getFirst().getTextContent()).contains("filter: none",
				"licences: seed: CC0-1.0; test-network: CC0-1.0");
	}

	@Test
	void lineEndsAndTabsInNamesSurviveXml() throws Exception {
		Document gexf = xml("/api/export/gexf?dataset=test-network");
		assertThat(elements(gexf, "attvalue")).extracting((value) -> value.getAttribute("value"))
			.contains("Odd & <Town> \"A\" 'b'; c|d \uD83D\uDE00; Дивне\nмісто; =1+1, \ttab", "one\ntwo");
	}

	@Test
	void geojsonHasPointsAndLinesAndCountsWhatItLeavesOut() {
		JsonNode map = this.api.get("/api/export/geojson?dataset=test-network").json();
		assertThat(Api.each(map.path("features"), "id")).containsExactlyInAnyOrder("fj-test-suva", "ws-test-apia",
				"agreement-test-old", "agreement-test-new");
		assertThat(map.at("/leftOut/nodes").asInt()).isEqualTo(5);
		assertThat(map.at("/leftOut/facts").asInt()).isEqualTo(5);
		JsonNode line = map.path("features")
			.valueStream()
			.filter((feature) -> feature.path("id").asString().equals("agreement-test-new"))
			.findFirst()
			.orElseThrow()
			.path("geometry");
		assertThat(line.toString()).isEqualTo("{\"type\":\"MultiLineString\",\"coordinates\":"
				+ "[[[178.0,-18.0],[180.0,-17.2]],[[-180.0,-17.2],[-172.0,-14.0]]]}");
		assertThat(this.api.get("/api/export/geojson?dataset=seed").text()).contains("\"LineString\"");
		assertThat(map.at("/citygraph/datasets/0/licence").asString()).isEqualTo("CC0-1.0");
	}

	@Test
	void statementsTellEachValueWithEachSource() throws Exception {
		List<List<String>> rows = new ArrayList<>();
		String text = this.api.get("/api/export/statements?dataset=test-network").text();
		for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(text))) {
			rows.add(row.toList());
		}
		assertThat(rows.getFirst()).containsExactly("entity", "property", "value", "dataset", "source");
		assertThat(rows).contains(List.of("export", "filter.dataset", "test-network", "", ""),
				List.of("test-network", "licence", "CC0-1.0", "test-network", ""),
				List.of("fj-test-odd", "names", "Дивне\nмісто", "test-network", ""),
				List.of("agreement-test-old", "stated", "1990/2010-06", "test-network", "doc-test-network-2020#1"),
				List.of("agreement-test-old", "stated", "1990/2010-06", "test-network", "doc-test-network-2020#2"),
				List.of("agreement-test-new", "themes", "theme-education", "test-network", "doc-test-network-2020#3"),
				List.of("aid-test-money", "amount", "12.5", "test-network", "doc-test-network-2020#5"),
				List.of("doc-test-network-2020", "language", "en", "test-network", ""));
	}

	private Document xml(String address) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(this.api.get(address).text())));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int position = 0; position < found.getLength(); position++) {
			elements.add((Element) found.item(position));
		}
		return elements;
	}

	private static Map<String, Object> properties(JsonNode node) {
		Map<String, Object> properties = new TreeMap<>();
		node.properties().forEach((property) -> properties.put(property.getKey(), value(property.getValue())));
		if (node.has("key")) {
			properties.put("id", node.path("key").asString());
		}
		return properties;
	}

	private static Object value(JsonNode value) {
		return value.isArray() ? value.valueStream().map(ExportContentIT::value).toList()
				: value.isIntegralNumber() ? (Object) value.asLong() : value.isNumber() ? (Object) value.asDouble()
						: value.isBoolean() ? (Object) value.asBoolean() : value.asString();
	}

}
