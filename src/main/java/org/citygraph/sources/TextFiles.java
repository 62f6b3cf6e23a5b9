package org.citygraph.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Opens files as people have them: packed by gzip or not, which their first bytes tell
 * and not their names.
 */
public final class TextFiles {

	private static final int BUFFER = 1 << 16;

	private TextFiles() {
	}

	/**
	 * The content of a file in UTF-8, with or without a byte order mark.
	 * @throws SourceUnreadable if it cannot be opened or is empty
	 */
	public static TextReader open(Path path) {
		return open(bytes(path), path, StandardCharsets.UTF_8);
	}

	/** Reads what was opened before, in the encoding that its beginning tells. */
	public static TextReader open(InputStream bytes, Path path, Charset charset) {
		return new TextReader(bytes, path, charset);
	}

	/**
	 * The bytes of a file, unpacked, in a stream that can be marked.
	 * @throws SourceUnreadable if it cannot be opened or is empty
	 */
	public static InputStream bytes(Path path) {
		try {
			if (Files.isDirectory(path)) {
				throw new SourceUnreadable(path + " is a folder, not a file.");
			}
			return content(new BufferedInputStream(BytesRead.counted(Files.newInputStream(path)), BUFFER), path);
		}
		catch (NoSuchFileException ex) {
			throw new SourceUnreadable(path + " is not there.", ex);
		}
		catch (IOException ex) {
			throw unreadable(path, ex);
		}
	}

	/** What to say of a file that stops in the middle. */
	static SourceUnreadable unreadable(Path path, IOException cause) {
		return new SourceUnreadable(path + " cannot be read on: " + reason(cause) + ".", cause);
	}

	/** Whoever unpacks a file that was cut off may give none. */
	public static String reason(IOException cause) {
		return (cause.getMessage() != null) ? cause.getMessage() : "it ends too early";
	}

	private static InputStream content(InputStream file, Path path) throws IOException {
		try {
			InputStream unpacked = isGzip(file)
					? new BufferedInputStream(Unpacked.limited(new GZIPInputStream(file, BUFFER), path), BUFFER) : file;
			if (first(unpacked, 1).length == 0) {
				throw new SourceUnreadable(path + " is empty.");
			}
			return unpacked;
		}
		catch (IOException | SourceUnreadable ex) {
			file.close();
			throw ex;
		}
	}

	private static boolean isGzip(InputStream file) throws IOException {
		byte[] magic = first(file, 2);
		return magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
	}

	private static byte[] first(InputStream in, int count) throws IOException {
		in.mark(count);
		byte[] bytes = in.readNBytes(count);
		in.reset();
		return bytes;
	}

}
