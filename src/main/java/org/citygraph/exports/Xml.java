package org.citygraph.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 in UTF-8 as it comes. The JDK's own stream writer leaves line ends in
 * attributes as they are, which readers take for spaces; this one keeps them. Characters
 * that XML cannot hold are left out.
 */
final class Xml {

	private static final int BUFFER = 1 << 16;

	private final Writer out;

	private final Deque<String> open = new ArrayDeque<>();

	private boolean inTag;

	Xml(OutputStream out) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
		this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/** Begins an element, with pairs of an attribute's name and value. */
	Xml start(String element, String... attributes) throws IOException {
		closeTag();
		this.out.append('<').append(element);
		this.open.push(element);
		this.inTag = true;
		for (int position = 0; position < attributes.length; position += 2) {
			attribute(attributes[position], attributes[position + 1]);
		}
		return this;
	}

	Xml attribute(String name, String value) throws IOException {
		this.out.append(' ').append(name).append("=\"");
		escape(value);
		this.out.append('"');
		return this;
	}

	Xml text(String text) throws IOException {
		closeTag();
		escape(text);
		return this;
	}

	Xml end() throws IOException {
		String element = this.open.pop();
		if (this.inTag) {
			this.out.append("/>\n");
			this.inTag = false;
		}
		else {
			this.out.append("</").append(element).append(">\n");
		}
		return this;
	}

	/** An element with text only. */
	void element(String element, String text, String... attributes) throws IOException {
		start(element, attributes).text(text).end();
	}

	void flush() throws IOException {
		this.out.flush();
	}

	private void closeTag() throws IOException {
		if (this.inTag) {
			this.out.append('>');
			this.inTag = false;
		}
	}

	private void escape(String text) throws IOException {
		for (int position = 0; position < text.length();) {
			int character = text.codePointAt(position);
			position += Character.charCount(character);
			escape(character);
		}
	}

	private void escape(int character) throws IOException {
		switch (character) {
			case '&' -> this.out.write("&amp;");
			case '<' -> this.out.write("&lt;");
			case '>' -> this.out.write("&gt;");
			case '"' -> this.out.write("&quot;");
			case '\t', '\n', '\r' -> this.out.write("&#" + character + ";");
			default -> {
				if (isAllowed(character)) {
					this.out.write(Character.toString(character));
				}
			}
		}
	}

	private static boolean isAllowed(int character) {
		boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
	}

}
