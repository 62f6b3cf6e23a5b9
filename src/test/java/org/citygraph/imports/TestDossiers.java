package org.citygraph.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierReader;

/**
 * Dossiers for tests. Their facts begin in line 9.
 */
final class TestDossiers {

	private static final String HEAD = """
			document: {id: doc-NAME, title: A test, publishedOn: '2024-05-01'}
			entities:
			  - {id: ua-test-alpha, type: City, name: Alpha, names: [Альфа], in: [country-ua]}
			  - {id: ua-test-beta, type: City, name: Beta, in: [country-ua]}
			  - {id: ua-test-gamma, type: City, name: Gamma, in: [country-ua]}
			  - {id: org-test, type: Organisation, name: Testers, in: [country-ua]}
			  - {id: country-ua}
			facts:
			""";

	static final String TWINNING = "{id: agreement-test-alpha-beta, type: AGREEMENT, from: ua-test-beta, to: ua-test-alpha,"
			+ " kind: twinning, status: signed, stated: '2020', paragraphs: [1, 2]}";

	private static final String VISIT = "{id: activity-test-NAME, type: ACTIVITY, from: ua-test-alpha, to: ua-test-gamma,"
			+ " kind: visit, status: done, paragraphs: [1]}";

	private TestDossiers() {
	}

	/** One that tells of a visit. */
	static String text(String name) {
		return text(name, VISIT.replace("NAME", name));
	}

	static String text(String name, String... facts) {
		return HEAD.replace("NAME", name)
				+ Arrays.stream(facts).map((fact) -> "  - " + fact + "\n").collect(Collectors.joining());
	}

	static List<Dossier> read(String... texts) {
		DossierReader reader = new DossierReader();
		for (int i = 0; i < texts.length; i++) {
			reader.read("test-" + (i + 1) + ".yaml", texts[i]);
		}
		return reader.dossiers();
	}

	static Dataset dataset(String name) {
		return new Dataset("test-" + name, "A test", "CC0-1.0");
	}

}
