package org.citygraph.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * Tells how many bytes of files were read, packed ones as they are, while readers know
 * nothing of it.
 */
public final class BytesRead {

	private static final ScopedValue<LongConsumer> LISTENER = ScopedValue.newInstance();

	private BytesRead() {
	}

	/**
	 * Does some reading in this thread.
	 * @param listener is told, now and then, how many bytes were read since it was last
	 * told
	 */
	public static void tell(LongConsumer listener, Runnable reading) {
		ScopedValue.where(LISTENER, listener).run(reading);
	}

	static InputStream counted(InputStream file) {
		return LISTENER.isBound() ? new Counted(file, LISTENER.get()) : file;
	}

	/** Reads in large pieces only, since a buffer is before it. */
	private static final class Counted extends FilterInputStream {

		private final LongConsumer listener;

		Counted(InputStream file, LongConsumer listener) {
			super(file);
			this.listener = listener;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			this.listener.accept(Math.max(count, 0));
			return count;
		}

	}

}
