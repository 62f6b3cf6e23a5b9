package org.citygraph.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTests {

	@Test
	void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
		assertThat(read("a\u0001b\u0000\uFFFE\uD83Dc")).isEqualTo("abc");
	}

	@Test
	void lineEndsTabsQuotesAndEmojiStay() throws Exception {
		String odd = "\r\n\t & <a> ]]> \"b\" 'c' \uD83D\uDE00 Київ";
		assertThat(read(odd)).isEqualTo(odd);
	}

	@Property(tries = 200)
	void anyTextCanBeRead(@ForAll String text) throws Exception {
		assertThat(text).contains(read(text).isEmpty() ? "" : read(text).substring(0, 1));
	}

	/** As an attribute, which must be the same as the element's text. */
	private static String read(String text) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Xml(out).start("a", "b", text).text(text).end().flush();
		Element element = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()))
			.getDocumentElement();
		assertThat(element.getTextContent()).isEqualTo(element.getAttribute("b"));
		return element.getAttribute("b");
	}

}
