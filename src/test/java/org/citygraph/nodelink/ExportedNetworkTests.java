package org.citygraph.nodelink;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.citygraph.graph.FactType;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportedNetworkTests {

	private static final String NETWORK = """
			{"directed":true,"multigraph":true,
			"graph":{"filter":{},"types":{"fact":{"validFrom":"date","amount":"double"},"entity":{"population":"long"}}},
			"nodes":[
			{"id":"fj-suva","type":"City","name":"Suva","names":["Suva","Сува"],"datasets":["d"],"population":93970,
			 "locatedIn":["country-fj"]},
			{"id":"country-fj","type":"Country","name":"Fiji","names":["Fiji"],"datasets":["d"]},
			{"id":"theme-education","type":"Theme","name":"education","names":["education"]}],
			"links":[
			{"source":"country-fj","target":"fj-suva","key":"aid-1","type":"AID","undirected":false,"dataset":"d",
			 "sources":["doc-a#1"],"status":"done","amount":12.0,"validFrom":"2016-03-01","gift":"2016-03-01"}],
			"mentioned":[],
			"themes":[{"id":"theme-education","type":"Theme","name":"education","names":["education"]}],
			"documents":[{"id":"doc-a","title":"A","dataset":"d","factCount":1}],
			"datasets":[{"name":"d","title":"D","licence":"CC0-1.0","version":"1","complete":true}]}
			""";

	@TempDir
	Path folder;

	@Test
	void valuesHaveTheTypesThatTheyHadInTheDatabase() throws IOException {
		ExportedNetwork network = ExportedNetwork.open(file(NETWORK));
		List<ExportedFact> facts = new ArrayList<>();
		network.facts(facts::add);
		assertThat(facts).containsExactly(new ExportedFact(FactType.AID, "aid-1", "country-fj", "fj-suva",
				Map.of("id", "aid-1", "dataset", "d", "sources", List.of("doc-a#1"), "status", "done", "amount", 12.0,
						"validFrom", LocalDate.of(2016, 3, 1), "gift", "2016-03-01")));
		List<ExportedEntity> entities = new ArrayList<>();
		network.entities(entities::add);
		assertThat(entities).extracting(ExportedEntity::id).containsExactly("fj-suva", "country-fj");
		assertThat(entities.getFirst().properties()).containsEntry("population", 93970L).doesNotContainKey("locatedIn");
		assertThat(entities.getFirst().locatedIn()).containsExactly("country-fj");
		assertThat(network.themes()).hasSize(1);
		assertThat(network.documents())
			.containsExactly(Map.of("id", "doc-a", "title", "A", "dataset", "d", "factCount", 1L));
		assertThat(network.datasets()).containsOnlyKeys("d");
	}

	@Test
	void whereEntitiesLieIsToldByThemselvesAlone() throws IOException {
		String link = "{\"source\":\"fj-suva\",\"target\":\"country-fj\",\"key\":\"located-1\",\"type\":\"LOCATED_IN\"},";
		List<ExportedFact> facts = new ArrayList<>();
		ExportedNetwork.open(file(NETWORK.replace("\"links\":[", "\"links\":[" + link))).facts(facts::add);
		assertThat(facts).extracting(ExportedFact::id).containsExactly("aid-1");
	}

	@Test
	void aPackedFileIsReadAsWell() throws IOException {
		Path packed = this.folder.resolve("network.json.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			Files.copy(file(NETWORK), out);
		}
		assertThat(ExportedNetwork.open(packed).documents()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"type":"City"              | "type":"Planet"          | /nodes/0 is of the type 'Planet', which is none of entities
					"id":"fj-suva"             | "id":"Suva"              | /nodes/0 has the id 'Suva', which is not the id of a City
					"id":"country-fj"          | "id":"fj-suva"           | /nodes/1 has the id 'fj-suva'
					"population":93970         | "population":{}          | /nodes/0 has 'population', which is no value
					"population":93970         | "population":null        | /nodes/0 has 'population', which is no value
					"population":93970         | "population":99999999999999999999 | /nodes/0 has 'population', which is too large
					["Suva","Сува"]            | ["Suva",1]               | /nodes/0 has 'names', which is no list of texts
					"datasets":["d"],"pop      | "pop                     | /nodes/0 has no 'datasets'
					["country-fj"]             | ["country-ws"]           | /nodes/0 names 'country-ws', which is not in the file
					"target":"fj-suva"         | "target":"fj-nadi"       | /links/0 names 'fj-nadi', which is not in the file
					"source":"country-fj",     | ``                       | /links/0 has no 'source' that is a text
					"key":"aid-1"              | "key":"gift-1"           | /links/0 has the key 'gift-1', which is not the id of a fact
					"type":"AID"               | "type":"LIKES"           | /links/0 is of the type 'LIKES', which is none of facts
					["doc-a#1"]                | ["doc-b#1"]              | /links/0 names 'doc-b', which is not in the file
					"status":"done",           | ``                       | /links/0 has no 'status'
					"2016-03-01","gift"        | "soon","gift"            | /links/0 has 'validFrom', which is no date: soon
					"title":"A","dataset":"d"  | "title":"A","dataset":"e" | /documents/0 is of the data set 'e', which is not in the file
					"version":"1",             | ``                       | /datasets/0 has no 'version' that is a text
					"filter":{}                | "filter":{"countries":"FJ","dataset":"d"} | a part of a network only, chosen by countries
					"types"                    | "kinds"                  | no network that Citygraph exported as json
					"doc-a#1"                  | "doc-a"                  | has the source 'doc-a', which is no document#paragraph
					"fact":{"validFrom":"date" | "fact":{"knownFrom":"date" | has 'validFrom', which is no date
					"names":["Suva","Сува"]    | "names":"Suva"           | has 'names', which is no list of texts
					"status":"done"            | "status":1               | has 'status', which is no text
					"links":[                  | "links":5,"rest":[       | 'links' is not a list
					"mentioned":[]             | "mentioned":[[]]         | /mentioned/0 has no 'type' that is a text
					"mentioned":[],            | "mentioned":[],"mentioned":[], | this is no JSON
					""")
	void whatCannotBeImportedIsToldWithItsPlace(String right, String wrong, String reason) {
		assertThat(NETWORK).contains(right);
		assertThatExceptionOfType(SourceUnreadable.class)
			.isThrownBy(() -> ExportedNetwork
				.open(file(NETWORK.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)))))
			.withMessageContaining(reason)
			.withMessageContaining(this.folder.toString());
	}

	@Test
	void aFactThatStandsTwiceIsToldWithItsPlace() {
		int begin = NETWORK.indexOf("{\"source\"");
		String link = NETWORK.substring(begin, NETWORK.indexOf("],\n\"mentioned\""));
		assertThatExceptionOfType(SourceUnreadable.class)
			.isThrownBy(() -> ExportedNetwork.open(file(NETWORK.replace(link, link + "," + link))))
			.withMessageContaining("/links/1 has the key 'aid-1', which another has");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``               | is empty
			[]               | no network that Citygraph exported
			{}               | no network that Citygraph exported
			"text"           | no network that Citygraph exported
			id,name          | this is no JSON
			{"graph":        | this is no JSON, or the file ends too early
			{"type":"FeatureCollection","features":[]} | no network that Citygraph exported
			""")
	void aFileThatIsNoNetworkIsTold(String text, String reason) {
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> ExportedNetwork.open(file(text)))
			.withMessageContaining(reason);
	}

	@Test
	void aFileThatBreaksOffIsToldWhereverItDoes() {
		String whole = NETWORK.strip();
		for (int length = 1; length < whole.length(); length += 37) {
			String begin = whole.substring(0, length);
			assertThatExceptionOfType(SourceUnreadable.class).as(begin)
				.isThrownBy(() -> ExportedNetwork.open(file(begin)));
		}
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> ExportedNetwork.open(file(whole + "}")))
			.withMessageContaining("network.json");
	}

	@Test
	void onlyTheFirstOfManyMistakesAreToldAndAllAreCounted() {
		String many = "{\"id\":\"X\",\"type\":\"City\"},".repeat(100);
		assertThatExceptionOfType(SourceUnreadable.class)
			.isThrownBy(() -> ExportedNetwork.open(file(NETWORK.replace("\"nodes\":[", "\"nodes\":[" + many))))
			.withMessageContaining("nothing was imported, since 100 of its rows cannot be")
			.satisfies((failure) -> assertThat(String.valueOf(failure.getMessage()).lines()).hasSize(21));
	}

	private Path file(String text) {
		try {
			return Files.writeString(this.folder.resolve("network.json"), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
