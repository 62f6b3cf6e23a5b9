package org.citygraph.sources;

import java.nio.file.Path;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists in JSON files, element by element and never as a whole. */
public final class JsonFile {

	private static final int LONGEST_STRING = 1_000_000;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
			.build())
		.build();

	private JsonFile() {
	}

	/** Takes the elements of a list. */
	public interface Elements {

		/**
		 * @param place where the list stands, as a JSON pointer (RFC 6901)
		 */
		void accept(String place, Row row, JsonNode element);

	}

	/**
	 * Reads the lists that stand at some place; each of their elements is a row.
	 * @param file its place in its source
	 * @param places which lists, by their JSON pointers
	 * @throws SourceUnreadable if the file is no JSON or has no such list
	 */
	public static void read(Path path, int file, Pattern places, Elements elements) {
		try (TextReader text = TextFiles.open(path); JsonParser parser = JSON.createParser(text)) {
			if (!new Lists(parser, text, file, places, elements).read()) {
				throw new SourceUnreadable(path + " has no list at " + places.pattern() + ".");
			}
		}
		catch (JacksonException ex) {
			throw new SourceUnreadable(
					"%s, line %d: this is no JSON, or the file ends too early: %s.".formatted(path,
							(ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1,
							String.valueOf(ex.getOriginalMessage()).replaceFirst(" \\((?:for|start marker) .*", "")),
					ex);
		}
	}

	/** One reading of a file. */
	private static final class Lists {

		private final JsonParser parser;

		private final TextReader text;

		private final int file;

		private final Pattern places;

		private final Elements elements;

		private long number;

		Lists(JsonParser parser, TextReader text, int file, Pattern places, Elements elements) {
			this.parser = parser;
			this.text = text;
			this.file = file;
			this.places = places;
			this.elements = elements;
		}

		/** Whether there was any such list. */
		boolean read() {
			boolean found = false;
			for (JsonToken token = this.parser.nextToken(); token != null; token = this.parser.nextToken()) {
				if (token == JsonToken.START_ARRAY && this.places.matcher(place()).matches()) {
					found = true;
					readList(place());
				}
			}
			return found;
		}

		private String place() {
			return this.parser.streamReadContext().pathAsPointer().toString();
		}

		private void readList(String place) {
			while (this.parser.nextToken() != JsonToken.END_ARRAY) {
				long line = this.parser.currentTokenLocation().getLineNr();
				this.text.recordBegins(line);
				JsonNode element = this.parser.readValueAsTree();
				this.elements.accept(place, new Row(this.file, ++this.number, line), element);
			}
			this.text.recordEnds();
		}

	}

}
