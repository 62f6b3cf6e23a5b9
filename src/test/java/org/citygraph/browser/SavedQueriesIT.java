package org.citygraph.browser;

import org.citygraph.RunningCitygraph;
import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
@Tag("once")
class SavedQueriesIT {

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Driver driver;

	@Test
	void everySavedQueryRunsAsItStands() {
		assertThat(this.catalogue.all()).isNotEmpty()
			.allSatisfy((query) -> assertThat(rows(CypherText.ready(query))).isGreaterThanOrEqualTo(leastRows(query)));
	}

	private static int leastRows(CatalogueQuery query) {
		return query.example().isPresent() ? 1 : 0;
	}

	private int rows(String text) {
		return this.driver.executableQuery(text).execute().records().size();
	}

}
