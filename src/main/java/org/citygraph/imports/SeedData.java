package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.citygraph.database.Schema;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierReader;
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

	private final DossierImports imports;

	SeedData(Schema schema, DossierImports imports) {
		this.schema = schema;
		this.imports = imports;
	}

	/**
	 * Applies the schema, then loads the dossiers; what is there already stays as it is.
	 */
	public ImportReport load() {
		this.schema.apply();
		ImportReport report = this.imports.load(DATASET, dossiers());
		LOG.info("Data set '{}': {} facts from {} dossiers, {} of them new or changed", report.dataset(), report.read(),
				report.documents(), report.accepted());
		return report;
	}

	/** The built-in dossiers, in the order of their files' names. */
	static List<Dossier> dossiers() {
		DossierReader reader = new DossierReader();
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:dossiers/*.yaml");
			Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
			for (Resource file : files) {
				reader.read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
			}
			return reader.dossiers();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
