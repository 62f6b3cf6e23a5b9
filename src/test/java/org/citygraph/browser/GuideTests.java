package org.citygraph.browser;

import java.util.regex.Pattern;

import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	/** What Browser takes for event handlers and strips from guides. */
	private static final Pattern HANDLERS = Pattern
		.compile("(\\s+(on[^\\s=]+)[^\\s=]*\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w\\-.:]+\\s*))", Pattern.CASE_INSENSITIVE);

	private final Catalogue catalogue = new Catalogue();

	private final String html = new Guide(this.catalogue, new Style()).html();

	@Test
	void everyQueryHasItsPlace() {
		assertThat(this.catalogue.all()).isNotEmpty()
			.allSatisfy((query) -> assertThat(HtmlUtils.htmlUnescape(this.html)).contains(query.title(),
					query.description(), CypherText.statement(query), CypherText.settings(query)));
	}

	@Test
	void everyTopicHasASlideAfterTheFourOfTheTemplate() {
		long topics = this.catalogue.all().stream().map(CatalogueQuery::topic).distinct().count();
		assertThat(this.html.split("<slide>", -1)).hasSize((int) (1 + 4 + topics));
	}

	@Test
	void legendShowsTheStylesColours() {
		assertThat(this.html).contains("background:#0072B2\"></span>City<", "background:#D55E00\"></span>AID<");
	}

	@Test
	void nothingIsLeftToFillIn() {
		assertThat(this.html).doesNotContain("{{");
	}

	@Test
	void browserStripsNothingFromQueries() {
		String query = "WHERE fact.id = $id AND once = 1 AND only='x'";
		assertThat(HANDLERS.matcher(query).replaceAll("")).isNotEqualTo(query);
		assertThat(HANDLERS.matcher(Guide.escaped(query)).replaceAll("")).isEqualTo(Guide.escaped(query));
		assertThat(HANDLERS.matcher(this.html).replaceAll("")).isEqualTo(this.html);
	}

}
