package org.citygraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The seed dossiers as their files say, to compare answers with.
 */
public final class Dossiers {

	private static final JsonMapper JSON = new JsonMapper();

	private Dossiers() {
	}

	/** Those of the articles; the vocabulary of themes is not among them. */
	public static List<JsonNode> all() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:dossiers/*.yaml");
			return Stream.of(files).map(Dossiers::read).filter((dossier) -> dossier.has("document")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String document(JsonNode dossier) {
		return dossier.at("/document/id").asString();
	}

	private static JsonNode read(Resource file) {
		try (InputStream content = file.getInputStream()) {
			return JSON.valueToTree(new Yaml().load(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
