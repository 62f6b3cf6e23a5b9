package org.citygraph.uploads;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.TextFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * A folder of an upload's own, for its files by the names that they were sent with.
 */
final class UploadFolder {

	private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);

	/** Of one folder, and of every file system. */
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0,99}");

	/** Enough to see that something is no text. */
	private static final int BEGINNING = 4096;

	/** Locked while the folder is in use; no upload's file has such a name. */
	private static final String MARK = ".citygraph";

	/**
	 * Never opened again: where one of its channels is closed, a process may lose all
	 * locks that it has on a file.
	 */
	private static final Set<Path> OWN_MARKS = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel mark;

	private UploadFolder(Path path, FileChannel mark) {
		this.path = path;
		this.mark = mark;
	}

	static UploadFolder in(Path parent) {
		try {
			Path path = Files.createTempDirectory(Files.createDirectories(parent), "upload").toRealPath();
			OWN_MARKS.add(path.resolve(MARK));
			return new UploadFolder(path, marked(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The mark is there as soon as it is locked, not before. */
	private static FileChannel marked(Path path) throws IOException {
		Path unlocked = path.resolve(MARK + "-unlocked");
		FileChannel mark = FileChannel.open(unlocked, CREATE_NEW, WRITE);
		mark.lock();
		Files.move(unlocked, path.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
		return mark;
	}

	/**
	 * Takes away those that programs have left that were killed; a lock ends with them.
	 */
	static void sweep(Path parent) {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, "upload*")) {
			for (Path folder : folders) {
				if (Files.isRegularFile(folder.resolve(MARK)) && isLeft(folder.toRealPath().resolve(MARK))) {
					FileSystemUtils.deleteRecursively(folder);
				}
			}
		}
		catch (NoSuchFileException ex) {
			// Nothing was uploaded here yet.
		}
		catch (IOException | DirectoryIteratorException ex) {
			LOG.warn("Files of earlier uploads in {} could not be taken away: {}", parent, ex.getMessage());
		}
	}

	private static boolean isLeft(Path mark) throws IOException {
		if (OWN_MARKS.contains(mark)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(mark, WRITE); FileLock lock = channel.tryLock()) {
			return lock != null && lock.isValid();
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
			throw new UploadRefused(
					"'%s' is packed, but cannot be unpacked: %s.".formatted(name, TextFiles.reason(ex)));
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
		// locked until nothing of it is left that others would take away
		try (this.mark) {
			FileSystemUtils.deleteRecursively(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			OWN_MARKS.remove(this.path.resolve(MARK));
		}
	}

}
