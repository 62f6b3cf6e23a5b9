package org.citygraph.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * The files under {@code cypher/browser}.
 */
final class Content {

	private Content() {
	}

	static String text(String name) {
		try {
			return new ClassPathResource("cypher/browser/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No file for Neo4j Browser is named " + name, ex);
		}
	}

}
