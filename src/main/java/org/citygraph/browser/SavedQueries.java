package org.citygraph.browser;

import java.util.List;
import java.util.stream.Collectors;

import org.citygraph.browser.Workspace.Document;
import org.citygraph.browser.Workspace.Folder;
import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.springframework.stereotype.Component;

/**
 * The catalogue as Browser's saved queries, a folder for each topic. Each holds its
 * example's values, since Browser shows no rows for a script that sets parameters first.
 */
@Component
class SavedQueries {

	/** By this the entrance tells our entries from those that the user saved. */
	private static final String OURS = "citygraph-";

	private final List<CatalogueQuery> queries;

	SavedQueries(Catalogue catalogue) {
		this.queries = catalogue.all();
	}

	List<Folder> folders() {
		return this.queries.stream()
			.map(CatalogueQuery::topic)
			.distinct()
			.map((topic) -> new Folder(OURS + topic, "Citygraph: " + topic))
			.toList();
	}

	List<Document> documents() {
		return this.queries.stream()
			.map((query) -> new Document(OURS + query.topic() + "-" + query.name(), OURS + query.topic(),
					content(query)))
			.toList();
	}

	/** All in one file, for Browser's import or {@code cypher-shell --file}. */
	String script() {
		return this.queries.stream().map((query) -> content(query) + ";\n").collect(Collectors.joining("\n"));
	}

	private static String content(CatalogueQuery query) {
		return "// %s%n// %s%n%s".formatted(query.title(), query.description(), CypherText.ready(query))
			.replace("\r\n", "\n");
	}

}
