package org.citygraph.uploads;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.TextFiles;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A folder of an upload's own, for its files by the names that they were sent with.
 */
final class UploadFolder {

	/** Of one folder, and of every file system. */
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0,99}");

	/** Enough to see that something is no text. */
	private static final int BEGINNING = 4096;

	private final Path path;

	private UploadFolder(Path path) {
		this.path = path;
	}

	static UploadFolder in(Path parent) {
		try {
			return new UploadFolder(Files.createTempDirectory(Files.createDirectories(parent), "upload"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path path() {
		return this.path;
	}

	List<Path> take(List<MultipartFile> files) {
		return files.stream().map(this::take).toList();
	}

	/**
	 * Keeps a file.
	 * @throws UploadRefused if its name is none of a file, or it is no text
	 * @throws SourceUnreadable if it is empty
	 */
	Path take(MultipartFile sent) {
		String name = String.valueOf(sent.getOriginalFilename());
		if (!NAME.matcher(name).matches() || name.endsWith(".")) {
			throw new UploadRefused("A file has no name, or one with other characters than letters, digits, spaces and "
					+ "._()+-, such as a path.");
		}
		Path file = this.path.resolve(name);
		try (InputStream content = sent.getInputStream()) {
			Files.copy(content, file);
			requireText(file, name);
			return file;
		}
		catch (FileAlreadyExistsException ex) {
			throw new UploadRefused("Two files are named '%s'.".formatted(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As far as its beginning tells, unpacked. */
	private static void requireText(Path file, String name) throws IOException {
		try (InputStream content = TextFiles.bytes(file)) {
			byte[] beginning = content.readNBytes(BEGINNING);
			if (!isUtf16(beginning) && new String(beginning, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0) {
				throw new UploadRefused("'%s' is no text; only text is read, packed by gzip or not.".formatted(name));
			}
		}
		catch (EOFException | ZipException ex) {
			throw new UploadRefused("'%s' is packed, but cannot be unpacked: %s".formatted(name, ex.getMessage()));
		}
	}

	/** By its byte order mark; XML may have it. */
	private static boolean isUtf16(byte[] beginning) {
		return beginning.length > 1
				&& Set.of("FEFF", "FFFE").contains("%02X%02X".formatted(beginning[0], beginning[1]));
	}

	/** A sentence about its files, without where they are. */
	String told(String sentence) {
		return sentence.replace(this.path + "/", "").replace(this.path.toString(), "upload");
	}

	void delete() {
		try {
			FileSystemUtils.deleteRecursively(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
