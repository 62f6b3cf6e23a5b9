package org.citygraph.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Bounds what packed files of strangers may unpack to: a small one can hold zeros without
 * end.
 */
public final class Unpacked {

	private static final ScopedValue<Long> MOST = ScopedValue.newInstance();

	private Unpacked() {
	}

	/**
	 * Does some reading in this thread, in which no packed file may have more than so
	 * many bytes; beyond them it is {@link SourceUnreadable}.
	 */
	public static <T, X extends Throwable> T atMost(long bytes, ScopedValue.CallableOp<? extends T, X> reading)
			throws X {
		return ScopedValue.where(MOST, bytes).call(reading);
	}

	static InputStream limited(InputStream unpacked, Path path) {
		return MOST.isBound() ? new Limited(unpacked, path, MOST.get()) : unpacked;
	}

	/** Reads in large pieces only, since a buffer is before it. */
	private static final class Limited extends FilterInputStream {

		private final Path path;

		private final long most;

		private long read;

		Limited(InputStream unpacked, Path path, long most) {
			super(unpacked);
			this.path = path;
			this.most = most;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			this.read += Math.max(count, 0);
			if (this.read > this.most) {
				throw new SourceUnreadable("%s unpacks to more than %,d bytes, which is not allowed here."
					.formatted(this.path, this.most));
			}
			return count;
		}

	}

}
