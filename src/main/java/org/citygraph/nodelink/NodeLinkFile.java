package org.citygraph.nodelink;

import java.nio.file.Path;
import java.util.Set;

import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.TextFiles;
import org.citygraph.sources.TextReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of node-link JSON, handed on element by element and never held as a whole.
 */
final class NodeLinkFile {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.build();

	/** The network's lists, by their names. */
	static final Set<String> LISTS = Set.of("nodes", "links", "mentioned", "themes", "documents", "datasets");

	private final Path path;

	NodeLinkFile(Path path) {
		this.path = path;
	}

	Path path() {
		return this.path;
	}

	/** Takes the elements of the file's lists. */
	interface Elements {

		/**
		 * @param list its list's name
		 * @param number its place in it, from 0
		 */
		void accept(String list, long number, JsonNode element);

	}

	/** What the file tells of itself, which stands before the first list. */
	JsonNode graph() {
		try (TextReader text = TextFiles.open(this.path); JsonParser parser = JSON.createParser(text)) {
			for (String name = begin(parser); name != null; name = parser.nextName()) {
				parser.nextToken();
				if (name.equals("graph")) {
					return parser.readValueAsTree();
				}
				parser.skipChildren();
			}
			return JSON.missingNode();
		}
		catch (JacksonException ex) {
			throw unreadable(ex);
		}
	}

	/**
	 * Reads some of its lists.
	 * @throws SourceUnreadable if the file is no JSON, or ends too early
	 */
	void read(Set<String> wanted, Elements elements) {
		try (TextReader text = TextFiles.open(this.path); JsonParser parser = JSON.createParser(text)) {
			for (String name = begin(parser); name != null; name = parser.nextName()) {
				JsonToken value = parser.nextToken();
				if (value == JsonToken.START_ARRAY && wanted.contains(name)) {
					list(parser, text, name, elements);
				}
				else if (value != JsonToken.START_ARRAY && LISTS.contains(name)) {
					throw new SourceUnreadable("%s: '%s' is not a list.".formatted(this.path, name));
				}
				else {
					parser.skipChildren();
				}
			}
			if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
				throw new SourceUnreadable(this.path + ": something stands behind the end of the network.");
			}
		}
		catch (JacksonException ex) {
			throw unreadable(ex);
		}
	}

	private String begin(JsonParser parser) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			throw new SourceUnreadable(this.path + " holds no network that Citygraph exported as json.");
		}
		String first = parser.nextName();
		if (first == null) {
			throw new SourceUnreadable(this.path + " holds no network that Citygraph exported as json.");
		}
		return first;
	}

	private static void list(JsonParser parser, TextReader text, String name, Elements elements) {
		for (long number = 0; parser.nextToken() != JsonToken.END_ARRAY; number++) {
			text.recordBegins(parser.currentTokenLocation().getLineNr());
			elements.accept(name, number, parser.readValueAsTree());
		}
		text.recordEnds();
	}

	private SourceUnreadable unreadable(JacksonException cause) {
		String where = (cause.getLocation() != null)
				? ", line %d, column %d".formatted(cause.getLocation().getLineNr(), cause.getLocation().getColumnNr())
				: "";
		return new SourceUnreadable(
				"%s%s: this is no JSON, or the file ends too early: %s.".formatted(this.path, where,
						String.valueOf(cause.getOriginalMessage()).replaceFirst(" \\((?:for|start marker) .*", "")),
				cause);
	}

}
