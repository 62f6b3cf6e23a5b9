package org.citygraph.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Where an export goes: a file, or a folder for a format of several files. It is written
 * under another name beside, and gets its own only when it is complete.
 */
public final class ExportTarget {

	private final ExportFormat format;

	private final Path path;

	private final boolean force;

	private ExportTarget(ExportFormat format, Path path, boolean force) {
		this.format = format;
		this.path = path;
		this.force = force;
	}

	/**
	 * Looks whether it may be written.
	 * @param force to replace a file that is there, or files of the same names in a
	 * folder
	 * @throws TargetRefused if it is there, unless forced, or its folder is not
	 */
	public static ExportTarget of(ExportFormat format, Path path, boolean force) {
		Path absolute = path.toAbsolutePath().normalize();
		ExportTarget target = new ExportTarget(format, absolute, force);
		if (!Files.isDirectory(absolute.resolveSibling("."))) {
			throw new TargetRefused("There is no folder '%s'.".formatted(absolute.getParent()));
		}
		if (Files.isDirectory(absolute) != target.isFolder() && Files.exists(absolute)) {
			throw new TargetRefused("'%s' is a %s; choose another name.".formatted(path,
					Files.isDirectory(absolute) ? "folder" : "file"));
		}
		if (!force && target.isTaken()) {
			throw new TargetRefused("'%s' is there already; --force replaces it.".formatted(path));
		}
		return target;
	}

	private boolean isFolder() {
		return this.format == ExportFormat.CSV && !this.path.toString().endsWith(".zip");
	}

	private boolean isTaken() {
		return isFolder() ? Files.exists(this.path) && !contents(this.path).isEmpty() : Files.exists(this.path);
	}

	<T> T fill(Function<Network.Each<Network>, T> export) {
		Path unfinished = this.path
			.resolveSibling("." + this.path.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
		try {
			T result = export.apply((network) -> write(network, unfinished));
			finish(unfinished);
			return result;
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			throw new TargetRefused("'%s' cannot be written: %s.".formatted(this.path, ex.getMessage()));
		}
		finally {
			FileSystemUtils.deleteRecursively(unfinished.toFile());
		}
	}

	private void write(Network network, Path unfinished) throws IOException {
		if (isFolder()) {
			Files.createDirectory(unfinished);
			new ImportFiles().write(network, Bundle.folder(unfinished));
			return;
		}
		try (OutputStream out = new BufferedOutputStream(
				Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW))) {
			this.format.write(network, out);
		}
	}

	private void finish(Path unfinished) throws IOException {
		if (isFolder() && Files.exists(this.path)) {
			for (Path file : contents(unfinished)) {
				move(file, this.path.resolve(file.getFileName()));
			}
		}
		else {
			move(unfinished, this.path);
		}
	}

	private void move(Path from, Path to) throws IOException {
		if (this.force) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
		else {
			Files.move(from, to);
		}
	}

	private static List<Path> contents(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
