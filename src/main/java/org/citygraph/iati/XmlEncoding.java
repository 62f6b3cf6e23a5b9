package org.citygraph.iati;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.TextFiles;
import org.citygraph.sources.TextReader;

/**
 * Opens XML in the encoding that it declares. The parser could do that, but prints wrong
 * bytes to the console and does not tell their line.
 */
final class XmlEncoding {

	private static final int DECLARATION = 200;

	private static final Pattern ENCODING = Pattern
		.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");

	private XmlEncoding() {
	}

	static TextReader open(Path path) {
		InputStream bytes = TextFiles.bytes(path);
		try {
			bytes.mark(DECLARATION);
			byte[] beginning = bytes.readNBytes(DECLARATION);
			bytes.reset();
			return TextFiles.open(bytes, path, charset(beginning));
		}
		catch (IOException | IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new SourceUnreadable(path + " cannot be read: its encoding is unknown; save it as UTF-8.", ex);
		}
	}

	/** A file in UTF-16 begins with a byte order mark. */
	private static Charset charset(byte[] beginning) {
		if (beginning.length > 1 && (beginning[0] & beginning[1] & 0xfe) == 0xfe) {
			return StandardCharsets.UTF_16;
		}
		Matcher declared = ENCODING
			.matcher(new String(beginning, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", ""));
		return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
	}

}
