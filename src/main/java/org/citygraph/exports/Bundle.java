package org.citygraph.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Several files, written one after the other.
 */
@FunctionalInterface
interface Bundle {

	/** Begins a file; it is closed before the next one begins. */
	OutputStream open(String name) throws IOException;

	static Bundle folder(Path folder) {
		return (name) -> Files.newOutputStream(folder.resolve(name));
	}

	static Bundle zip(ZipOutputStream zip) {
		return (name) -> {
			zip.putNextEntry(new ZipEntry(name));
			return new FilterOutputStream(zip) {

				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					zip.write(bytes, offset, length);
				}

				@Override
				public void close() throws IOException {
					zip.closeEntry();
				}

			};
		};
	}

}
