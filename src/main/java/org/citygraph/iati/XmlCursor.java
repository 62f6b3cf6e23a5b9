package org.citygraph.iati;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.TextReader;

/**
 * Walks through an XML file, element by element. A document type declaration is refused,
 * for nothing but entities comes of it: some reach for other files, some grow without
 * bounds.
 */
final class XmlCursor implements AutoCloseable {

	/**
	 * Against documents that declare entities, which are refused; long files have
	 * hundreds of thousands of ampersands, each a reference.
	 */
	private static final List<String> UNCOUNTED = List.of("jdk.xml.totalEntitySizeLimit",
			"jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.entityExpansionLimit");

	private static final XMLInputFactory FACTORY = factory();

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final Path path;

	private final TextReader in;

	private final XMLStreamReader reader;

	XmlCursor(Path path) {
		this.path = path;
		this.in = XmlEncoding.open(path);
		try {
			this.reader = FACTORY.createXMLStreamReader(this.in);
		}
		catch (XMLStreamException ex) {
			throw unreadable(ex);
		}
	}

	/**
	 * The JDK's own parser, whatever else is on the class path, since what it refuses is
	 * known.
	 */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		UNCOUNTED.forEach((limit) -> factory.setProperty(limit, "0"));
		factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
			throw new XMLStreamException("It refers to " + systemId);
		});
		return factory;
	}

	/**
	 * Moves on to the next child of the element in which it stands. Each child must be
	 * left, by {@link #text()}, {@link #skip()} or by asking for its children until there
	 * is none.
	 * @return false behind the last
	 */
	boolean nextChild() {
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
				return false;
			}
		}
	}

	String name() {
		return this.reader.getLocalName();
	}

	/** Empty where it is not there or blank. */
	Optional<String> attribute(String name) {
		return Optional.ofNullable(this.reader.getAttributeValue(null, name))
			.map(String::strip)
			.filter((text) -> !text.isEmpty());
	}

	/** The attribute {@code xml:lang}. */
	Optional<String> language() {
		return Optional.ofNullable(this.reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
	}

	/** The line on which the tag ends in which it stands. */
	long line() {
		return this.reader.getLocation().getLineNumber();
	}

	/** Leaves the element. */
	void skip() {
		while (nextChild()) {
			skip();
		}
	}

	/**
	 * Leaves the element with the text directly in it, its runs of white space as one
	 * space.
	 */
	String text() {
		StringBuilder text = new StringBuilder();
		int event = next();
		while (event != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				skip();
			}
			else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE) {
				text.append(this.reader.getText());
			}
			event = next();
		}
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	private int next() {
		try {
			int event = this.reader.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new SourceUnreadable(
						"%s, line %d: this declares a document type or refers to an entity, which is refused; IATI needs none."
							.formatted(this.path, line()));
			}
			if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
				this.in.recordBegins(line());
			}
			return event;
		}
		catch (XMLStreamException ex) {
			throw unreadable(ex);
		}
	}

	private SourceUnreadable unreadable(XMLStreamException cause) {
		if (cause.getNestedException() instanceof SourceUnreadable known) {
			return known;
		}
		long line = Math.max((cause.getLocation() != null) ? cause.getLocation().getLineNumber() : 1, 1);
		String message = String.valueOf(cause.getMessage())
			.lines()
			.filter((text) -> !text.startsWith("ParseError"))
			.map((text) -> text.replaceFirst("^Message: ", ""))
			.collect(Collectors.joining(" "));
		return new SourceUnreadable(
				"%s, line %d: this is no XML, or the file ends too early: %s".formatted(this.path, line, message),
				cause);
	}

	@Override
	public void close() {
		try {
			this.reader.close();
			this.in.close();
		}
		catch (XMLStreamException ex) {
			throw new SourceUnreadable(this.path + " cannot be closed: " + ex.getMessage() + ".", ex);
		}
	}

}
