package org.citygraph.browser;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /browser-content}: what the entrance loads into Neo4j Browser, each part also by
 * itself for whoever has a Browser of his own.
 */
@RestController
@RequestMapping("/browser-content")
@Hidden
class ContentEndpoint {

	private final Connection connection;

	private final Style style;

	private final Guide guide;

	private final SavedQueries queries;

	ContentEndpoint(Connection connection, Style style, Guide guide, SavedQueries queries) {
		this.connection = connection;
		this.style = style;
		this.guide = guide;
		this.queries = queries;
	}

	@GetMapping(path = "/workspace", produces = MediaType.APPLICATION_JSON_VALUE)
	Workspace workspace() {
		return new Workspace(this.connection.address().toString(), this.connection.authentication(), Guide.TITLE,
				this.style.rules(), this.queries.folders(), this.queries.documents());
	}

	@GetMapping(path = "/guide", produces = "text/html;charset=UTF-8")
	String guide() {
		return this.guide.html();
	}

	@GetMapping(path = "/style.grass", produces = "text/plain;charset=UTF-8")
	String style() {
		return this.style.text();
	}

	@GetMapping(path = "/queries.cypher", produces = "text/plain;charset=UTF-8")
	String queries() {
		return this.queries.script();
	}

}
