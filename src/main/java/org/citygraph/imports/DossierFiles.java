package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierReader;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.sources.GivenFolder;
import org.citygraph.sources.SourceUnreadable;

/**
 * Dossiers from a file, or from all files of a folder that end in {@code .yaml} or
 * {@code .yml}.
 */
public final class DossierFiles {

	private DossierFiles() {
	}

	/**
	 * Reads them.
	 * @throws SourceUnreadable if there is no such file
	 * @throws DossierRefused if one has a mistake
	 */
	public static List<Dossier> read(Path path) {
		DossierReader reader = new DossierReader();
		files(path).forEach((file) -> read(file, reader));
		return reader.dossiers();
	}

	private static List<Path> files(Path path) {
		if (Files.isRegularFile(path)) {
			return List.of(path);
		}
		if (!Files.isDirectory(path)) {
			throw new SourceUnreadable("There is no file or folder '%s'.".formatted(path));
		}
		try (Stream<Path> entries = Files.list(path)) {
			List<Path> files = entries.filter((file) -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
			if (files.isEmpty()) {
				throw new SourceUnreadable("The folder '%s' holds no file that ends in .yaml or .yml.".formatted(path));
			}
			files.forEach((file) -> GivenFolder.requireInside(path, file));
			return files;
		}
		catch (IOException ex) {
			throw new SourceUnreadable("The folder '%s' cannot be read: %s.".formatted(path, ex.getMessage()), ex);
		}
	}

	private static void read(Path file, DossierReader reader) {
		String name = file.getFileName().toString();
		try {
			if (Files.size(file) > 4L * DossierReader.LARGEST_FILE) {
				reader.readNothingOf(name);
			}
			else {
				reader.read(name, Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new SourceUnreadable("'%s' cannot be read: %s.".formatted(file, ex.getMessage()), ex);
		}
	}

}
