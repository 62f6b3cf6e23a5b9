package org.citygraph.provenance;

import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.Dossiers;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class ProvenanceEndpointIT {

	private final Api api;

	ProvenanceEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	static List<JsonNode> dossiers() {
		return Dossiers.all();
	}

	@Test
	void listsTheFiveArticles() {
		Answer answer = this.api.get("/api/documents");
		assertThat(answer.at("/total").asInt()).isEqualTo(5);
		assertThat(Api.each(answer.at("/documents"), "id")).isSorted()
			.containsExactlyInAnyOrderElementsOf(dossiers().stream().map(Dossiers::document).toList());
	}

	@Test
	void tellsWhoPublishedADocumentAndWhen() {
		JsonNode document = this.api.get("/api/documents/doc-helsinki-dnipro-2023").at("/document");
		assertThat(document.path("publisher").asString()).isEqualTo("City of Helsinki");
		assertThat(document.path("publishedOn").asString()).isEqualTo("2023-12-12");
		assertThat(document.path("language").asString()).isEqualTo("en");
		assertThat(document.path("dataset").asString()).isEqualTo("seed");
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void aDocumentHasTheFactsOfItsDossier(JsonNode dossier) {
		Answer answer = this.api.get("/api/documents/" + Dossiers.document(dossier) + "?limit=1000");
		List<String> stated = Api.each(dossier.path("facts"), "id");
		assertThat(answer.at("/total").asInt()).isEqualTo(stated.size());
		assertThat(answer.at("/document/factCount").asInt()).isEqualTo(stated.size());
		assertThat(Api.each(answer.at("/facts"), "id")).containsExactlyInAnyOrderElementsOf(stated);
	}

	@ParameterizedTest
	@MethodSource("dossiers")
	void aFactIsToldWithItsParagraphsAndItsDocument(JsonNode dossier) {
		JsonNode written = dossier.at("/facts/0");
		Answer answer = this.api.get("/api/facts/" + written.path("id").asString());
		assertThat(answer.at("/fact/type").asString()).isEqualTo(written.path("type").asString());
		assertThat(answer.at("/fact/from/id").asString()).isEqualTo(written.path("from").asString());
		assertThat(answer.at("/fact/to/id").asString()).isEqualTo(written.path("to").asString());
		assertThat(answer.at("/fact/status").asString()).isEqualTo(written.path("status").asString());
		assertThat(answer.at("/fact/stated").asString("")).isEqualTo(written.path("stated").asString(""));
		assertThat(Api.each(answer.at("/fact/sources"), "paragraph"))
			.containsExactlyElementsOf(Api.texts(written.path("paragraphs")));
		assertThat(Api.each(answer.at("/documents"), "id")).containsExactly(Dossiers.document(dossier));
	}

	@Test
	void aGiftKeepsItsAmountAndThatItWasMore() {
		JsonNode fact = this.api.get("/api/facts/aid-jena-brovary-hospital-2022").at("/fact");
		assertThat(fact.path("amount").asLong()).isEqualTo(3_900_000);
		assertThat(fact.path("currency").asString()).isEqualTo("UAH");
		assertThat(fact.path("qualifier").asString()).isEqualTo("over");
		assertThat(fact.path("gift").asString()).isEqualTo("gift-brovary-hospital-equipment-2022");
	}

	@Test
	void derivesBoundsFromWhatIsStated() {
		JsonNode aid = this.api.get("/api/facts/aid-dortmund-vinnytsia-2022").at("/fact");
		assertThat(aid.path("validFrom").asString()).isEqualTo("2022-05-01");
		assertThat(aid.path("validTo").asString()).isEqualTo("2022-11-30");
		JsonNode agreement = this.api.get("/api/facts/agreement-dortmund-zhytomyr-2023").at("/fact");
		assertThat(agreement.path("validFrom").asString()).isEqualTo("2023-03-01");
		assertThat(agreement.has("validTo")).isFalse();
		assertThat(agreement.path("knownFrom").asString()).isEqualTo("2023-01-12");
	}

	@Test
	void pagesThroughDocumentsAndTheirFacts() {
		assertThat(this.api.get("/api/documents?limit=2").header("Link")).contains("offset=2&limit=2>; rel=\"next\"");
		assertThat(this.api.get("/api/documents?limit=2&offset=4").header("Link")).isEmpty();
		assertThat(this.api.get("/api/documents?offset=5").at("/documents").size()).isZero();
		Answer facts = this.api.get("/api/documents/doc-helsinki-dnipro-2023?limit=5&offset=10");
		assertThat(facts.at("/facts").size()).isEqualTo(3);
		assertThat(facts.header("Link")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/documents/doc-nowhere", "/api/facts/agreement-nowhere", "/api/facts/LOCATED_IN" })
	void knowsNothingOfAnUnknownId(String address) {
		assertThat(this.api.get(address).status()).isEqualTo(404);
	}

}
