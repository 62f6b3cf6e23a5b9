package org.citygraph.backups;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends where a line is longer than any of a backup, before it fills the memory. */
final class LimitedLines extends FilterInputStream {

	private static final int LONGEST = 64 << 20;

	/** Bytes since the last line began. */
	private long line;

	LimitedLines(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		int tail = 0;
		while (tail < read && buffer[offset + read - 1 - tail] != '\n') {
			tail++;
		}
		this.line = (tail < read) ? tail : this.line + tail;
		if (this.line > LONGEST) {
			throw new IOException("a line has no end");
		}
		return read;
	}

}
