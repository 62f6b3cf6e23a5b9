package org.citygraph.reconciliation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** OpenRefine itself matches a column and fetches what is known. */
@RunningCitygraph
@Tag("once")
class OpenRefineIT {

	private static final String TABLE = """
			city,country
			Kiev,Ukraine
			Posen,POL
			Helsingfors,Suomi
			Київ,
			Dniepropetrovsk,Ukraine
			Nowheretown,France
			""";

	private final String service;

	@TempDir
	Path folder;

	OpenRefineIT(@LocalServerPort int port) {
		this.service = "http://localhost:" + port + "/reconcile";
	}

	@Test
	void aColumnIsReconciledAndExtended() throws IOException {
		assumeThat(OpenRefine.installed()).as("OpenRefine (Debian: openrefine)").isPresent();
		try (OpenRefine refine = OpenRefine.start(this.folder, TABLE)) {
			refine.reconcile(this.service, "city", "City", Map.of("country", "country"));
			assertThat(refine.matched()).containsExactly("ua-kyiv", "pl-poznan", "fi-helsinki", "ua-kyiv", "", "");
			refine.extend(this.service, "city", List.of("country", "wikidata"));
			assertThat(refine.rows()).as("new cells stand last")
				.containsExactly(List.of("Kiev", "Ukraine", "Ukraine", "Q1899"),
						List.of("Posen", "POL", "Poland", "Q268"), List.of("Helsingfors", "Suomi", "Finland", "Q1757"),
						List.of("Київ", "", "Ukraine", "Q1899"), List.of("Dniepropetrovsk", "Ukraine"),
						List.of("Nowheretown", "France"));
		}
	}

}
