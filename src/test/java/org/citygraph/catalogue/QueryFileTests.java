package org.citygraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QueryFileTests {

	private static final String PATH = "places/some.cypher";

	private static final String GOOD = """
			// title: Cities
			// description: Those of a country.
			// param: country STRING of country required -- ISO code
			// param: kinds LIST<STRING> = a,b -- kinds
			// param: most INTEGER = 5 -- at most
			// param: validAt DATE = null -- the day
			// returns: id STRING -- the city
			// returns: names LIST<STRING> -- spellings
			// example: country=DE&validAt=2023-01-31
			MATCH (c:City)
			WHERE c.country = $country AND c.kind IN $kinds AND c.x < $most AND c.y = $validAt
			RETURN c.id AS id, c.names AS names
			ORDER BY id
			""";

	@Test
	void headerAndTextMakeAQuery() {
		CatalogueQuery query = QueryFile.read(PATH, GOOD);
		assertThat(query.id()).isEqualTo("places/some");
		assertThat(query.title()).isEqualTo("Cities");
		assertThat(query.description()).isEqualTo("Those of a country.");
		assertThat(query.columns()).containsExactly(new Column("id", "STRING", "the city"),
				new Column("names", "LIST<STRING>", "spellings"));
		assertThat(query.example()).contains(Map.of("country", "DE", "validAt", "2023-01-31"));
		assertThat(query.text()).isEqualTo(GOOD);
	}

	@Test
	void parametersHaveTypesAndDefaults() {
		List<Parameter> parameters = QueryFile.read(PATH, GOOD).parameters();
		assertThat(parameters).extracting(Parameter::name).containsExactly("country", "kinds", "most", "validAt");
		assertThat(parameters).extracting(Parameter::required).containsExactly(true, false, false, false);
		assertThat(parameters).extracting(Parameter::defaultValue).containsExactly(null, List.of("a", "b"), 5L, null);
		assertThat(parameters.getLast().type().parse("2023-01-31")).isEqualTo(LocalDate.of(2023, 1, 31));
	}

	@Test
	void aQueryMayHaveNoExampleOrNeedNoParameters() {
		assertThat(QueryFile.read(PATH, with("country=DE&validAt=2023-01-31", "none on the seed data")).example())
			.isEmpty();
		String none = "// title: T\n// description: D.\n// returns: one INTEGER -- 1\n// example: (no parameters)\nRETURN 1 AS one";
		assertThat(QueryFile.read(PATH, none).example()).contains(Map.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "some.cypher", "places/sub/some.cypher", "Places/some.cypher", "places/some_query.cypher",
			"places/some.cql" })
	void aQueryStandsInTheFolderOfItsTopic(String path) {
		assertThatExceptionOfType(QueryInvalid.class).isThrownBy(() -> QueryFile.read(path, GOOD))
			.withMessageStartingWith(path)
			.withMessageContaining("<topic>/<name>.cypher");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					// title: Cities                     | // title:                            | needs one line '// title: …'
					// title: Cities                     | // name: Cities                      | not [name]
					// title: Cities                     | // titel: Cities                     | not [titel]
					// title: Cities                     | // Cities                            | is not '// key: value'
					// title: Cities                     | // title: A<br>// title: B           | needs one line '// title: …'
					STRING of country required           | STRING of country                    | is not 'param: name TYPE
					STRING of country required           | TEXT of country required             | 'TEXT' is not a type of parameter
					STRING of country required -- ISO    | STRING of country required           | is not 'param: name TYPE
					STRING of country required           | STRING of land required              | 'land' is nothing that a parameter can name
					most INTEGER = 5                     | most INTEGER = five                  | 'five' is not a whole number
					validAt DATE = null                  | validAt DATE = 2023                  | '2023' is not a day
					most INTEGER = 5                     | most BOOLEAN = 5                     | '5' is not true or false
					most INTEGER = 5                     | least INTEGER = 5                    | declares the parameters
					c.x < $most                          | c.x < 5                              | declares the parameters
					c.x < $most                          | c.x < $most + $more                  | declares the parameters
					most INTEGER = 5                     | country STRING = x                   | twice
					most INTEGER = 5                     | limit INTEGER = 5                    | cannot be named 'limit'
					id STRING -- the city                | id TEXT -- the city                  | is not 'returns: name TYPE
					id STRING -- the city                | id STRING                            | is not 'returns: name TYPE
					returns: id STRING                   | returns: city STRING                 | declares the columns
					c.id AS id, c.names AS names         | c.names AS names, c.id AS id         | declares the columns
					c.id AS id, c.names AS names         | c.id AS id                           | declares the columns
					c.id AS id, c.names AS names         | c.id, c.names AS names               | declares the columns
					c.id AS id, c.names AS names         | *                                    | declares the columns
					example: country=DE&                 | example:                             | lacks 'country'
					country=DE&validAt=2023-01-31        | country=DE&land=DE                   | [land]
					country=DE&validAt=2023-01-31        | country=DE&validAt=soon              | 'soon' is not a day
					country=DE&validAt=2023-01-31        | country=DE&country=FR                | is neither
					country=DE&validAt=2023-01-31        | something                            | is neither
					country=DE&validAt=2023-01-31        | (no parameters)                      | lacks 'country'
					country=DE&validAt=2023-01-31        | none on seed data                    | is neither
					ORDER BY id                          | SET c.x = 1                          | 'SET' is not allowed
					""")
	void aHeaderThatDisagreesIsRefused(String right, String wrong, String reason) {
		assertThatExceptionOfType(QueryInvalid.class)
			.isThrownBy(() -> QueryFile.read(PATH, with(right, wrong.replace("<br>", "\n"))))
			.withMessageStartingWith(PATH)
			.withMessageContaining(reason);
	}

	private static String with(String right, String wrong) {
		assertThat(GOOD).contains(right);
		return GOOD.replace(right, wrong);
	}

}
