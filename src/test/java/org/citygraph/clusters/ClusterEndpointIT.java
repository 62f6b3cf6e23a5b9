package org.citygraph.clusters;

import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@RunningCitygraph
class ClusterEndpointIT {

	private final Api api;

	ClusterEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void componentsAreWhoIsTiedToWhomAtAll() {
		Answer answer = clusters("algorithm=components");
		assertThat(answer.json().propertyNames()).containsExactly("clusters", "count", "modularity", "receipt");
		assertThat(answer.at("/count").asInt()).isEqualTo(5);
		assertThat(Api.each(answer.at("/clusters"), "id")).containsExactly("ua-brovary",
				"accord-kyiv-reconstruction-2022", "org-cities4cities", "de-dortmund",
				"org-agency-recovery-development");
		JsonNode dortmund = answer.at("/clusters/3");
		assertThat(dortmund.propertyNames()).containsExactly("id", "size", "members", "countries", "tiesWithin",
				"tiesOut", "common", "label");
		assertThat(Api.each(dortmund.path("members"), "id")).containsExactly("de-dortmund", "person-thomas-westphal",
				"ua-mykolaiv", "ua-vinnytsia");
		assertThat(dortmund.path("countries").toString()).isEqualTo("{\"UA\":2,\"DE\":1}");
	}

	@Test
	void louvainPartsWhatComponentsJoin() {
		assertThat(members(of("ua-brovary", "components"))).contains("ua-brovary", "de-jena");
		assertThat(members(of("ua-brovary", "louvain"))).contains("ua-brovary").doesNotContain("de-jena");
		assertThat(members(of("ua-dnipro", "components"))).contains("fi-helsinki", "ua-kyiv");
		assertThat(clusters("").at("/receipt/parameters/algorithm").asString()).isEqualTo("louvain");
		assertThat(clusters("").at("/receipt/method/algorithm").asString()).contains("0.001", "20 rounds", "10 levels");
		Answer one = this.api.get("/api/clusters/of/ua-dnipro");
		assertThat(one.at("/receipt/query").asString()).isEqualTo("clusters/of");
		assertThat(one.at("/receipt/parameters/id").asString()).isEqualTo("ua-dnipro");
		assertThat(clusters("validAt=1800-01-01&statuses=draft").at("/levels/0").has("modularity"))
			.as("not defined without ties")
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "components", "louvain" })
	void everyEntityButCountriesIsInOneCluster(String algorithm) {
		Answer answer = clusters("minSize=1&limit=1000&algorithm=" + algorithm);
		List<String> members = answer.at("/clusters")
			.valueStream()
			.flatMap((cluster) -> Api.each(cluster.path("members"), "id").stream())
			.toList();
		assertThat(members).doesNotHaveDuplicates()
			.contains("ua-zhytomyr", "ua-kyiv", "org-metropolia-university-of-applied-sciences")
			.noneMatch((id) -> id.startsWith("country-"));
		assertThat(answer.at("/modularity").asDouble()).isBetween(-0.5, 1.0);
		assertThat(answer.at("/clusters").valueStream().map((cluster) -> cluster.path("size").asInt()).toList())
			.isSortedAccordingTo((one, other) -> Integer.compare(other, one));
	}

	@Test
	void leavesOutClustersSmallerThanAsked() {
		assertThat(clusters("algorithm=components&minSize=17").at("/count").asInt()).isEqualTo(2);
		assertThat(clusters("algorithm=components&minSize=1").at("/count").asInt()).isGreaterThan(5);
	}

	@Test
	void pagesThroughClusters() {
		List<String> all = Api.each(clusters("algorithm=components").at("/clusters"), "id");
		Answer second = clusters("algorithm=components&limit=2&offset=2");
		assertThat(Api.each(second.at("/clusters"), "id")).isEqualTo(all.subList(2, 4));
		assertThat(second.header("Link")).contains("offset=4&limit=2>; rel=\"next\"");
		assertThat(clusters("algorithm=components&limit=2&offset=4").header("Link")).isEmpty();
		assertThat(clusters("algorithm=components&offset=100").at("/clusters").size()).isZero();
	}

	@Test
	void draftsTieOnlyWhereAsked() {
		assertThat(members(of("ua-zhytomyr", "components"))).containsExactly("ua-zhytomyr");
		assertThat(members(of("ua-zhytomyr", "components&statuses=draft"))).containsExactly("de-dortmund",
				"ua-zhytomyr");
		assertThat(members(of("ua-zhytomyr", "components&statuses=draft&validAt=2024-01-01")))
			.containsExactly("ua-zhytomyr");
	}

	@Test
	void tiesHoldOnTheDayAsked() {
		assertThat(members(of("ua-dnipro", "components&validAt=2023-12-11"))).containsExactly("person-borys-filatov",
				"ua-dnipro");
		assertThat(members(of("ua-dnipro", "components&validAt=2023-12-12"))).contains("fi-helsinki");
		assertThat(members(of("ua-dnipro", "components&knownAt=2023-12-11"))).containsExactly("ua-dnipro");
	}

	@Test
	void aNetworkWithoutTiesHasNoModularity() {
		Answer answer = clusters("knownAt=1900-01-01&minSize=1");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.at("/receipt/data/facts").asLong(-1)).isZero();
		assertThat(answer.at("/count").asInt()).isPositive();
		assertThat(answer.json().has("modularity")).isFalse();
	}

	@Test
	void ofWhomNobodyKnowsThereIsNoJob() {
		Answer answer = this.api.send("GET", "/api/clusters/of/xx-nowhere", "", "Prefer", "respond-async");
		assertThat(answer.status()).as(answer.text()).isEqualTo(404);
	}

	@Test
	void whatChanceDecidedCanBeRepeated() {
		assertThat(clusters("algorithm=louvain").at("/receipt/method").has("seed")).isFalse();
		assertThat(clusters("algorithm=louvain&runs=2").at("/receipt/method/seed").asInt()).isEqualTo(42);
	}

	@Test
	void anEntitysClusterHasAllItsMembers() {
		Answer answer = of("lt-vilnius", "components");
		assertThat(answer.at("/cluster/id").asString()).isEqualTo("accord-kyiv-reconstruction-2022");
		assertThat(answer.at("/cluster/size").asInt()).isEqualTo(17);
		assertThat(members(answer)).hasSize(17)
			.contains("lt-vilnius", "ie-dublin", "ua-dnipro", "person-borys-filatov", "person-juhana-vartiainen");
	}

	@Test
	void tellsWhatMembersHaveInCommon() {
		JsonNode kyiv = of("lt-vilnius", "components").at("/cluster/common");
		assertThat(kyiv.size()).isEqualTo(1);
		assertThat(kyiv.at("/0/entity/id").asString()).isEqualTo("accord-kyiv-reconstruction-2022");
		assertThat(kyiv.at("/0/members").asInt()).as("the declaration has twelve parties").isEqualTo(12);
		JsonNode themes = of("fi-helsinki", "components").at("/themes");
		assertThat(themes.path("theme-recovery").asInt()).as("the declaration, and Brussels with Kyiv").isEqualTo(2);
		assertThat(of("ua-dnipro", "components&types=AGREEMENT").at("/themes").propertyNames())
			.contains("theme-good-governance");
		assertThat(of("ua-dnipro", "components&types=AGREEMENT&validAt=2022-01-01").at("/themes").isEmpty()).isTrue();
	}

	@Test
	void aHierarchyHasItsLevels() {
		Answer last = clusters("");
		int levels = last.at("/levels").size();
		assertThat(levels).isPositive();
		assertThat(last.at("/levels/" + (levels - 1) + "/modularity").asDouble())
			.isCloseTo(last.at("/modularity").asDouble(), within(1e-9));
		Answer first = clusters("level=1&minSize=1");
		assertThat(first.at("/count").asInt()).isEqualTo(first.at("/levels/0/clusters").asInt());
		Answer beyond = clusters("level=10");
		assertThat(beyond.status()).isEqualTo(400);
		assertThat(beyond.wrong()).containsExactly("level");
		assertThat(clusters("algorithm=components&level=1").status()).isEqualTo(400);
		assertThat(clusters("level=1&runs=2").at("/errors/0/parameter").asString()).isEqualTo("runs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "components", "louvain" })
	void theSameQuestionGivesTheSameClusters(String algorithm) {
		String kinds = "&types=AGREEMENT,MEMBER_OF,AID&algorithm=" + algorithm;
		assertThat(clusters("minSize=1" + kinds).at("/clusters"))
			.isEqualTo(clusters("minSize=1" + kinds).at("/clusters"));
		assertThat(clusters("knownAt=2999-01-01&algorithm=" + algorithm).at("/clusters"))
			.isEqualTo(clusters("algorithm=" + algorithm).at("/clusters"));
	}

	@Test
	void theReceiptTellsProjectionDataAndAlgorithm() {
		JsonNode receipt = clusters("algorithm=components").at("/receipt");
		assertThat(receipt.at("/parameters/minSize").asInt()).isEqualTo(2);
		assertThat(receipt.path("projection").asString()).contains("undirected");
		assertThat(receipt.at("/data/datasets/0/name").asString()).isEqualTo("seed");
		assertThat(receipt.at("/data/facts").asInt()).isEqualTo(56);
		assertThat(receipt.at("/data/undated").asInt()).isEqualTo(19);
		assertThat(receipt.at("/method/library").asString()).isEqualTo("Neo4j Graph Data Science");
		assertThat(receipt.at("/method/version").asString()).startsWith("2.");
	}

	@ParameterizedTest
	@CsvSource({ "algorithm=magic, algorithm", "minSize=0, minSize", "minSize=x, minSize", "limit=0, limit",
			"dataset=nowhere, dataset", "size=3, size" })
	void namesTheParameterThatCannotBeAccepted(String question, String wrong) {
		Answer answer = clusters(question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactly(wrong);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "ua-atlantis, There is no entity 'ua-atlantis'.",
			"country-ua, There is no cluster in this network with the entity 'country-ua'." })
	void whoeverIsInNoClusterIsNotFound(String id, String detail) {
		Answer answer = of(id, "components");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.at("/detail").asString()).isEqualTo(detail);
	}

	private Answer clusters(String question) {
		return this.api.get("/api/clusters?" + question);
	}

	private Answer of(String id, String algorithm) {
		return this.api.get("/api/clusters/of/" + id + "?algorithm=" + algorithm);
	}

	private static List<String> members(Answer answer) {
		return Api.each(answer.at("/cluster/members"), "id");
	}

}
