package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

import org.citygraph.progress.Progress;
import org.citygraph.sources.BytesRead;
import org.citygraph.sources.SourceFile;

/** Tells while files are read how far that is, by their bytes. */
final class Reading {

	private final Progress progress;

	private final String stage;

	private final LongSupplier rows;

	private final double bytes;

	private long read;

	private Reading(Progress progress, String stage, LongSupplier rows, List<SourceFile> files) {
		this.progress = progress;
		this.stage = stage;
		this.rows = rows;
		this.bytes = files.stream().mapToLong(Reading::size).sum();
	}

	/**
	 * @param rows how many rows were read so far
	 * @param files those that are read, each as often as it is
	 */
	static void tell(Progress progress, String stage, LongSupplier rows, List<SourceFile> files, Runnable reading) {
		LongConsumer listener = new Reading(progress, stage, rows, files)::read;
		BytesRead.tell(listener, reading);
	}

	private void read(long more) {
		this.read += more;
		this.progress.reached(this.stage, this.rows.getAsLong(), Math.min(1, this.read / this.bytes));
	}

	/** None where it cannot be told: whoever reads it will say so. */
	private static long size(SourceFile file) {
		try {
			return Files.size(file.path());
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
