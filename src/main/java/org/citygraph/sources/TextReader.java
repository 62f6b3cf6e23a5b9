package org.citygraph.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/**
 * Reads UTF-8 strictly, or another encoding: bytes that are none stop it with their line,
 * since a name whose letters were replaced would match nothing, silently. A byte order
 * mark is left out. Whatever goes wrong is {@link SourceUnreadable}, never an
 * {@link IOException}, whose messages name no file.
 */
public final class TextReader extends Reader {

	/** How long one record may be: beyond it, a quote or bracket was not closed. */
	private static final int LONGEST_RECORD = 1_000_000;

	private static final int BUFFER = 1 << 16;

	private final InputStream in;

	private final Path path;

	private final CharsetDecoder decoder;

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();

	private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();

	private boolean atStart = true;

	private boolean ended;

	private long linesDecoded = 1;

	private char lastDecoded;

	private long sinceRecord;

	private long recordLine = 1;

	private boolean limited;

	TextReader(InputStream in, Path path, Charset charset) {
		this.in = in;
		this.path = path;
		this.decoder = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/**
	 * Says that a record begins here, or a little behind what was read so far. It may
	 * have a million characters; reading on beyond them fails.
	 * @param line the line on which it begins, counted from 1
	 */
	public void recordBegins(long line) {
		this.limited = true;
		this.recordLine = line;
		this.sinceRecord = 0;
	}

	/** Says that what follows belongs to no record and may be long. */
	public void recordEnds() {
		this.limited = false;
	}

	@Override
	public int read(char[] target, int offset, int length) {
		if (!this.chars.hasRemaining() && !decodeMore()) {
			return -1;
		}
		int count = Math.min(length, this.chars.remaining());
		this.chars.get(target, offset, count);
		checkRecord(count);
		return count;
	}

	private void checkRecord(int count) {
		this.sinceRecord += count;
		if (this.limited && this.sinceRecord > LONGEST_RECORD + BUFFER) {
			throw new SourceUnreadable(
					"%s: what begins on line %d is longer than a million characters; is a quote or tag there not closed?"
						.formatted(this.path, this.recordLine));
		}
	}

	/** Whether there was more. */
	private boolean decodeMore() {
		while (!this.ended) {
			fill();
			this.chars.clear();
			CoderResult result = this.decoder.decode(this.bytes, this.chars, this.ended);
			this.chars.flip();
			countLines();
			if (result.isError()) {
				throw new SourceUnreadable("%s, line %d: this is not %s; save the file as UTF-8.".formatted(this.path,
						this.linesDecoded, this.decoder.charset()));
			}
			if (skipMark().hasRemaining()) {
				return true;
			}
		}
		return false;
	}

	private void fill() {
		this.bytes.compact();
		try {
			int count = this.in.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
			this.ended = count < 0;
			this.bytes.position(this.bytes.position() + Math.max(count, 0));
		}
		catch (IOException ex) {
			throw TextFiles.unreadable(this.path, ex);
		}
		this.bytes.flip();
	}

	private CharBuffer skipMark() {
		if (this.atStart && this.chars.hasRemaining()) {
			this.atStart = false;
			if (this.chars.get(0) == '\uFEFF') {
				this.chars.get();
			}
		}
		return this.chars;
	}

	/** A carriage return, a line feed or both end a line, as editors count. */
	private void countLines() {
		for (int i = 0; i < this.chars.limit(); i++) {
			char next = this.chars.get(i);
			if (next == '\r' || (next == '\n' && this.lastDecoded != '\r')) {
				this.linesDecoded++;
			}
			this.lastDecoded = next;
		}
	}

	@Override
	public void close() {
		try {
			this.in.close();
		}
		catch (IOException ex) {
			throw TextFiles.unreadable(this.path, ex);
		}
	}

}
