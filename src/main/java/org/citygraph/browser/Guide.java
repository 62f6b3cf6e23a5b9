package org.citygraph.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The guide that Browser shows in its sidebar: {@code guide.html} with the legend made
 * from the style, and a slide for each topic made from the catalogue.
 */
@Component
class Guide {

	static final String TITLE = "Citygraph";

	private final String html;

	Guide(Catalogue catalogue, Style style) {
		Map<String, List<CatalogueQuery>> topics = catalogue.all()
			.stream()
			.collect(Collectors.groupingBy(CatalogueQuery::topic, TreeMap::new, Collectors.toList()));
		this.html = Content.text("guide.html")
			.replace("{{title}}", TITLE)
			.replace("{{labels}}", legend(style, "node."))
			.replace("{{types}}", legend(style, "relationship."))
			.replace("{{topics}}", joined(
					topics.entrySet().stream().map((topic) -> slide(topic.getKey(), topic.getValue())).toList()));
	}

	String html() {
		return this.html;
	}

	private static String slide(String topic, List<CatalogueQuery> queries) {
		String heading = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1).replace('-', ' ');
		return Content.text("guide-topic.html")
			.replace("{{topic}}", escaped(heading))
			.replace("{{queries}}", joined(queries.stream().map(Guide::query).toList()));
	}

	private static String query(CatalogueQuery query) {
		String settings = CypherText.settings(query);
		return Content.text(settings.isEmpty() ? "guide-query.html" : "guide-query-with-parameters.html")
			.replace("{{title}}", escaped(query.title()))
			.replace("{{description}}", escaped(query.description()))
			.replace("{{settings}}", escaped(settings))
			.replace("{{statement}}", escaped(CypherText.statement(query)));
	}

	private static String legend(Style style, String kind) {
		return joined(style.rules()
			.entrySet()
			.stream()
			.filter((rule) -> rule.getKey().startsWith(kind))
			.map((rule) -> Content.text("guide-legend.html")
				.replace("{{name}}", escaped(rule.getKey().substring(kind.length())))
				.replace("{{color}}", escaped(rule.getValue().getOrDefault("color", "inherit"))))
			.toList());
	}

	/**
	 * Browser strips what looks like an event handler ("once = …") from guides, even from
	 * text; an escaped equals sign keeps queries whole.
	 */
	static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8").replace("=", "&#61;");
	}

	private static String joined(List<String> parts) {
		return String.join("", parts);
	}

}
