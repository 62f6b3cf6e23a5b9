package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.citygraph.database.Database;
import org.citygraph.database.Schema;
import org.citygraph.database.WriteTurns;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierReader;
import org.citygraph.dossier.DossierRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The built-in data set {@code seed}: the dossiers under {@code dossiers/} on the class
 * path.
 */
@Component
public class SeedData {

	/** The name and terms of the built-in data set. */
	public static final Dataset DATASET = new Dataset("seed", "Ukrainian cities and their partners, from five articles",
			"CC0-1.0");

	private static final Logger LOG = LoggerFactory.getLogger(SeedData.class);

	private final Schema schema;

	private final Database database;

	private final WriteTurns turns;

	private final DossierImports imports;

	SeedData(Schema schema, Database database, WriteTurns turns, DossierImports imports) {
		this.schema = schema;
		this.database = database.unlimited();
		this.turns = turns;
		this.imports = imports;
	}

	/**
	 * Applies the schema, then loads the dossiers; what is there already stays as it is.
	 * Of programs that begin with one server at the same time one loads them, and the
	 * others wait.
	 * @return what that did; empty where these very dossiers were loaded at an earlier
	 * start, which is seen without reading them, so that later starts are quick, and
	 * where what users imported contradicts them
	 */
	public Optional<ImportReport> load() {
		return load(texts());
	}

	/** The same with these dossiers, by their files' names. */
	Optional<ImportReport> load(SortedMap<String, String> texts) {
		this.database.requireWhole();
		this.schema.apply();
		String hash = DossierReader.hash(String.join("", texts.values()));
		if (isLoaded(hash)) {
			return Optional.empty();
		}
		return this.turns.inTurn(() -> isLoaded(hash) ? Optional.empty() : loadUnlessRefused(dossiers(texts), hash));
	}

	private boolean isLoaded(String hash) {
		return !this.database.read("imports/seed-loaded", Map.of("hash", hash)).isEmpty();
	}

	/** What users imported never keeps the program from starting. */
	private Optional<ImportReport> loadUnlessRefused(List<Dossier> dossiers, String hash) {
		try {
			return Optional.of(load(dossiers, hash));
		}
		catch (DossierRefused ex) {
			if (isEmpty()) {
				throw ex;
			}
			LOG.warn("Data set '{}' stays as it was, since the graph contradicts this version of it:{}{}",
					DATASET.name(), System.lineSeparator(), ex.getMessage());
			return Optional.empty();
		}
	}

	private boolean isEmpty() {
		return this.database.read("imports/is-empty", Map.of()).getFirst().get("empty").asBoolean();
	}

	private ImportReport load(List<Dossier> dossiers, String hash) {
		ImportReport report = this.imports.load(DATASET, dossiers);
		this.database.write((writer) -> writer.run("imports/note-seed", Map.of("hash", hash)));
		LOG.info("Data set '{}': {} facts from {} dossiers, {} of them new or changed", report.dataset(), report.read(),
				report.documents(), report.accepted());
		return report;
	}

	/** The built-in dossiers, in the order of their files' names. */
	static List<Dossier> dossiers() {
		return dossiers(texts());
	}

	private static List<Dossier> dossiers(SortedMap<String, String> texts) {
		DossierReader reader = new DossierReader();
		texts.forEach(reader::read);
		return reader.dossiers();
	}

	/** By their files' names. */
	static SortedMap<String, String> texts() {
		SortedMap<String, String> texts = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:dossiers/*.yaml")) {
				texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
