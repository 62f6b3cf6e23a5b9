package org.citygraph.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.catalogue.CatalogueQuery;
import org.citygraph.catalogue.Parameter;
import org.citygraph.catalogue.ParameterType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CypherTextTests {

	@Test
	void exampleThenDefaultThenNullStandForParameters() {
		CatalogueQuery query = query("RETURN $city, $types, $day, $limit");
		assertThat(CypherText.ready(query)).isEqualTo("RETURN 'ua-dnipro', ['AID', 'AGREEMENT'], null, 25");
	}

	@Test
	void settingsNameEveryParameter() {
		assertThat(CypherText.settings(query("RETURN $city"))).isEqualTo("""
				:param [{city, types, day, limit}] => {
				  RETURN 'ua-dnipro' AS city,
				         ['AID', 'AGREEMENT'] AS types,
				         null AS day,
				         25 AS limit
				}""");
	}

	@Test
	void dollarsInStringsNamesAndCommentsStay() {
		CatalogueQuery query = query("RETURN '$city', \"it\\\"s $city\", n.`$city` // $city\n/* $city */, $city");
		assertThat(CypherText.ready(query))
			.isEqualTo("RETURN '$city', \"it\\\"s $city\", n.`$city` // $city\n/* $city */, 'ua-dnipro'");
	}

	@Test
	void longerNameIsAnotherParameter() {
		assertThat(CypherText.ready(query("RETURN $cityName"))).isEqualTo("RETURN $cityName");
	}

	@Test
	void headerIsLeftOut() {
		assertThat(CypherText.statement(query("// title: x\n// param: y\nRETURN 1 // one")))
			.isEqualTo("RETURN 1 // one");
	}

	@Test
	void literalsAreCypher() {
		assertThat(CypherText.literal("Val-d'Or \\ $1")).isEqualTo("'Val-d\\'Or \\\\ $1'");
		assertThat(CypherText.literal(LocalDate.of(2023, 12, 12))).isEqualTo("date('2023-12-12')");
		assertThat(CypherText.literal(List.of())).isEqualTo("[]");
		assertThat(CypherText.literal(null)).isEqualTo("null");
		assertThat(CypherText.literal(true)).isEqualTo("true");
	}

	static CatalogueQuery query(String text) {
		List<Parameter> parameters = List.of(
				new Parameter("city", ParameterType.STRING, Optional.empty(), true, Optional.empty(), "id"),
				new Parameter("types", ParameterType.STRING_LIST, Optional.empty(), false, Optional.of("AID,AGREEMENT"),
						"types"),
				new Parameter("day", ParameterType.DATE, Optional.empty(), false, Optional.empty(), "day"),
				new Parameter("limit", ParameterType.INTEGER, Optional.empty(), false, Optional.of("25"), "how many"));
		return new CatalogueQuery("topic", "name", "Title", "Description.", parameters, List.of(),
				Optional.of(Map.of("city", "ua-dnipro")), text);
	}

}
