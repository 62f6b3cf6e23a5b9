package org.citygraph.rankings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@RunningCitygraph
class RankingEndpointIT {

	private final Api api;

	RankingEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void theMostCentralComeFirstWithTheirRanks() {
		Answer answer = this.api.get("/api/rankings?limit=3");
		assertThat(answer.json().propertyNames()).containsExactly("ranking", "total", "receipt");
		assertThat(Api.each(answer.at("/ranking"), "rank").getFirst()).isEqualTo("1");
		assertThat(answer.at("/ranking/0/score").asDouble())
			.isGreaterThanOrEqualTo(answer.at("/ranking/1/score").asDouble());
		assertThat(answer.at("/total").asInt()).isGreaterThan(20);
		assertThat(answer.header("Link")).contains("offset=3", "rel=\"next\"");
		assertThat(answer.at("/receipt/projection").asString()).contains("cities and regions; ", "accords do not count",
				" ties");
		assertThat(this.api.get("/api/rankings?accords=bipartite").at("/receipt/projection").asString())
			.contains("cities and regions, and accords between them; ");
		assertThat(answer.at("/receipt/parameters/accords").asString()).isEqualTo("bipartite");
		assertThat(answer.at("/receipt/parameters/types")).hasToString("[\"AGREEMENT\"]");
		assertThat(this.api.get("/api/rankings?measure=pagerank").at("/receipt/method/version").asString())
			.startsWith("2.");
		assertThat(answer.at("/receipt/data/facts").asInt()).isPositive();
		assertThat(answer.at("/receipt/parameters/limit").asInt()).isEqualTo(3);
	}

	@Test
	void unlessSaidTheyAreOfAgreementsBetweenCitiesAndRegions() {
		Answer answer = this.api.get("/api/rankings?limit=1000");
		assertThat(answer.at("/ranking").valueStream().map((row) -> row.at("/entity/type").asString()).distinct())
			.containsExactlyInAnyOrder("City", "Region");
		double partners = this.api.get("/api/entities/ua-kyiv/facts?types=AGREEMENT&limit=1000")
			.at("/facts")
			.valueStream()
			.flatMap((fact) -> Stream.of(fact.path("from"), fact.path("to")))
			.filter((end) -> List.of("City", "Region").contains(end.path("type").asString()))
			.map((end) -> end.path("id").asString())
			.filter((id) -> !id.equals("ua-kyiv"))
			.distinct()
			.count();
		assertThat(score(answer, "ua-kyiv")).isEqualTo(partners).isPositive();
		assertThat(ofAll("").at("/ranking").valueStream().map((row) -> row.at("/entity/type").asString()))
			.contains("Organisation", "Accord");
		assertThat(score(ofAll(""), "ua-kyiv")).isGreaterThan(partners);
		assertThat(score(this.api.get("/api/rankings?limit=1000&accords=clique"), "ua-kyiv"))
			.as("an accord's other parties are partners, too")
			.isGreaterThan(partners);
	}

	private Answer ofAll(String more) {
		return this.api.get("/api/rankings?limit=1000&nodes=entities" + more);
	}

	@ParameterizedTest
	@EnumSource(Measure.class)
	void theSameQuestionHasTheSameAnswer(Measure measure) {
		String question = "/api/rankings?limit=1000&measure=" + measure.parameter();
		Answer answer = this.api.get(question);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		Answer notRemembered = this.api.get(question + "&knownAt=" + LocalDate.now());
		assertThat(notRemembered.at("/ranking")).isEqualTo(answer.at("/ranking"));
		assertThat(answer.at("/ranking").valueStream().map((row) -> row.at("/entity/id").asString()))
			.doesNotHaveDuplicates()
			.hasSize(answer.at("/total").asInt());
	}

	@Test
	void anAccordCountsAsItIsAskedTo() {
		String kyiv = "/api/rankings?limit=1000&measure=degree&types=MEMBER_OF&nodes=cities";
		int parties = 12;
		assertThat(score(this.api.get(kyiv + "&accords=clique"), "ua-kyiv")).isGreaterThanOrEqualTo(parties - 1);
		assertThat(score(this.api.get(kyiv + "&accords=weighted"), "ua-kyiv")).isLessThan(parties - 1);
		assertThat(score(this.api.get(kyiv), "ua-kyiv")).as("no accord is a city").isZero();
		assertThat(this.api.get("/api/rankings?nodes=countries&limit=1000")
			.at("/ranking")
			.valueStream()
			.map((row) -> row.at("/entity/type").asString())).isNotEmpty().containsOnly("Country");
	}

	@Test
	void parallelFactsAreOneTieUnlessTheyAreToBeCounted() {
		Answer once = ofAll("&types=AID");
		Answer counted = ofAll("&types=AID&parallel=counted");
		double gifts = counted.at("/receipt/data/facts").asDouble();
		assertThat(sumOfScores(counted)).isEqualTo(2 * gifts);
		assertThat(sumOfScores(once)).as("some gave twice to the same").isLessThan(2 * gifts);
		assertThat(once.at("/ranking")).hasSameSizeAs(counted.at("/ranking"));
		assertThat(counted.at("/receipt/projection").asString()).contains("with their number as weight");
		assertThat(once.at("/receipt/projection").asString()).doesNotContain("weight");
		assertThat(this.api.get("/api/rankings/compare?types=AID&nodes=entities&otherParallel=counted")
			.at("/otherReceipt/parameters/parallel")
			.asString()).isEqualTo("counted");
	}

	@Test
	void whoGivesAndWhoReceives() {
		String aid = "&types=AID&parallel=counted&orientation=";
		Answer giving = ofAll(aid + "natural");
		Answer receiving = ofAll(aid + "reverse");
		double gifts = giving.at("/receipt/data/facts").asDouble();
		assertThat(sumOfScores(giving)).isEqualTo(sumOfScores(receiving)).isEqualTo(gifts).isPositive();
		List<JsonNode> ofBrovary = this.api.get("/api/entities/ua-brovary/facts?types=AID&limit=1000")
			.at("/facts")
			.valueStream()
			.filter((fact) -> !fact.toString().contains("\"Country\""))
			.toList();
		assertThat(score(receiving, "ua-brovary")).as("gifts to it, but for those of countries")
			.isEqualTo(ofBrovary.stream().filter((fact) -> "ua-brovary".equals(fact.at("/to/id").asString())).count())
			.isPositive();
		assertThat(score(giving, "ua-brovary")).isEqualTo(
				ofBrovary.stream().filter((fact) -> "ua-brovary".equals(fact.at("/from/id").asString())).count());
		assertThat(giving.at("/receipt/projection").asString()).contains("directed as facts are");
		Answer compared = this.api
			.get("/api/rankings/compare?types=AID&nodes=entities&orientation=natural&otherOrientation=reverse");
		assertThat(compared.at("/spearman").asDouble()).as("who gives and who receives").isLessThan(0);
		assertThat(compared.at("/otherReceipt/parameters/orientation").asString()).isEqualTo("reverse");
		Answer blank = this.api.get("/api/rankings/compare?types=AID&orientation=natural&otherOrientation=");
		assertThat(blank.at("/otherReceipt/parameters/orientation").asString()).as("nothing is said")
			.isEqualTo("natural");
	}

	@ParameterizedTest
	@CsvSource({ "rankings?measure=eigenvector&orientation=natural,orientation",
			"rankings?measure=coreness&orientation=reverse,orientation",
			"rankings/compare?measure=coreness&otherOrientation=reverse,otherOrientation",
			"clusters?orientation=natural,orientation", "clusters/of/ua-kyiv?orientation=natural,orientation",
			"network?orientation=natural,orientation" })
	void whatIsOfUndirectedNetworksSaysSo(String question, String parameter) {
		Answer answer = this.api.get("/api/" + question);
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.at("/errors/0/parameter").asString()).isEqualTo(parameter);
		assertThat(answer.at("/errors/0/reason").asString()).contains("of undirected networks only");
		assertThat(this.api.get("/api/" + question.replaceAll("natural|reverse", "undirected")).status())
			.isEqualTo(200);
	}

	@Test
	void whateverIsWrongIsToldAtOnce() {
		Answer ranking = this.api
			.get("/api/rankings?measure=fame&nodes=towns&accords=ring&parallel=twice&orientation=up");
		assertThat(Api.each(ranking.at("/errors"), "parameter")).containsExactlyInAnyOrder("measure", "nodes",
				"accords", "parallel", "orientation");
		Answer clusters = this.api.get("/api/clusters?algorithm=magic&nodes=towns&minSize=0");
		assertThat(Api.each(clusters.at("/errors"), "parameter")).containsExactlyInAnyOrder("algorithm", "nodes",
				"minSize");
	}

	@Test
	void aBlankSaysNothing() {
		String blanks = "/api/rankings?nodes=&accords=&parallel=&orientation=&types=&kinds=&statuses=&dataset=&validAt=&knownAt=&limit=";
		assertThat(this.api.get(blanks).at("/ranking")).isEqualTo(this.api.get("/api/rankings").at("/ranking"));
	}

	private static double sumOfScores(Answer answer) {
		return answer.at("/ranking").valueStream().mapToDouble((row) -> row.path("score").asDouble()).sum();
	}

	@Test
	void rankingsAreCompared() {
		Answer same = this.api.get("/api/rankings/compare?measure=degree");
		assertThat(same.at("/spearman").asDouble()).as(same.text()).isCloseTo(1, within(1e-9));
		Answer answer = this.api.get("/api/rankings/compare?measure=degree&nodes=cities&otherAccords=clique&limit=2");
		assertThat(answer.at("/spearman").asDouble()).as(answer.text()).isBetween(-1.0, 0.999);
		assertThat(answer.at("/movers")).hasSize(2);
		assertThat(answer.at("/onlyInFirst").asInt()).isZero();
		assertThat(answer.at("/otherReceipt/parameters/accords").asString()).isEqualTo("clique");
		assertThat(answer.at("/receipt/query").asString()).isEqualTo("rankings/compare");
		assertThat(answer.at("/receipt/parameters").toString()).contains("\"otherAccords\":\"clique\"", "\"limit\":2",
				"\"offset\":0", "\"otherTypes\":[\"AGREEMENT\",\"MEMBER_OF\"]");
		Answer old = this.api.get("/api/rankings/compare?otherKnownAt=2000-01-01");
		assertThat(old.status()).as(old.text()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "measure=fame,measure", "nodes=towns,nodes", "accords=ring,accords", "parallel=twice,parallel",
			"orientation=up,orientation", "dataset=none,dataset", "types=SEEKS,types", "limit=0,limit" })
	void whatIsNotKnownIsToldByName(String parameter, String name) {
		Answer answer = this.api.get("/api/rankings?" + parameter);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.at("/errors/0/parameter").asString()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "otherNodes=towns", "otherAccords=ring", "otherParallel=twice", "otherOrientation=up",
			"otherDataset=none", "otherTypes=SEEKS", "otherKinds=foo" })
	void whatIsNotKnownOfTheOtherIsToldByName(String parameter) {
		Answer answer = this.api.get("/api/rankings/compare?" + parameter);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.at("/errors/0/parameter").asString())
			.startsWith(parameter.substring(0, parameter.indexOf('=')));
	}

	private static double score(Answer answer, String id) {
		return answer.at("/ranking")
			.valueStream()
			.filter((row) -> row.at("/entity/id").asString().equals(id))
			.findFirst()
			.orElseThrow()
			.path("score")
			.asDouble();
	}

}
