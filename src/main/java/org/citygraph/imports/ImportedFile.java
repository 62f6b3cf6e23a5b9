package org.citygraph.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.commons.codec.digest.DigestUtils;
import org.citygraph.names.Spellings;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;

/**
 * A file as a document: another content is another document, whatever its name.
 *
 * @param hash of its content (SHA-256, hexadecimal)
 */
record ImportedFile(SourceFile file, String document, String hash) {

	static ImportedFile of(SourceFile file, Dataset dataset) {
		try (InputStream content = Files.newInputStream(file.path())) {
			String hash = DigestUtils.sha256Hex(content);
			return new ImportedFile(file,
					"doc-%s-%s-%s".formatted(dataset.name(), Spellings.slug(name(file.path())), hash.substring(0, 8)),
					hash);
		}
		catch (IOException ex) {
			throw new SourceUnreadable("'%s' cannot be read: %s.".formatted(file.path(), ex.getMessage()), ex);
		}
	}

	private static String name(Path path) {
		return String.valueOf(path.getFileName());
	}

	/**
	 * The document, whose facts are counted later.
	 * @param entities how many entities its rows are the first to name
	 */
	Map<String, Object> row(Dataset dataset, long entities) {
		return Map.of("id", this.document, "title", this.file.title(), "name", this.file.title(), "dataset",
				dataset.name(), "hash", this.hash, "entityCount", entities);
	}

}
