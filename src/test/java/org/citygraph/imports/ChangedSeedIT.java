package org.citygraph.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A release whose built-in dossiers tell otherwise starts on a graph that users' dossiers
 * changed, and keeps what these built upon.
 */
@RunningCitygraph
class ChangedSeedIT {

	private static final String DRAFT = "agreement-dortmund-zhytomyr-2023";

	private static final String FILE = "dortmund-zhytomyr-2023.yaml";

	private static final String USERS = """
			document: {id: doc-test, title: A test, publishedOn: '2023-02-10'}
			entities:
			  - {id: de-dortmund}
			  - {id: ua-zhytomyr}
			facts:
			  - {id: agreement-test, type: AGREEMENT, from: de-dortmund, to: ua-zhytomyr, kind: solidarity,
			     status: signed, supersedes: agreement-dortmund-zhytomyr-2023, paragraphs: [1]}
			""";

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	@Autowired
	private SeedData seed;

	@Autowired
	private Checks checks;

	private TestGraph graph;

	private List<Map<String, Object>> before;

	@BeforeEach
	void look() {
		this.graph = new TestGraph(this.driver);
		this.before = this.graph.snapshot();
	}

	@AfterEach
	void rulesAreKeptAndTheSeedComesBack() {
		List<Violations> broken = this.checks.broken();
		this.graph.forgetTests();
		this.seed.load();
		assertThat(broken).isEmpty();
		assertThat(this.graph.snapshot()).isEqualTo(this.before);
	}

	@Test
	void whatAUserSupersedesStaysThoughTheSeedTellsItNoLonger() {
		load(USERS);
		assertThat(released(DRAFT, "agreement-dortmund-zhytomyr-renamed").map(ImportReport::removed)).contains(0);
		assertThat(this.graph.fact(DRAFT)).containsEntry("status", "draft").containsKey("knownTo");
		assertThat(this.graph.fact("agreement-test")).containsEntry("supersedes", DRAFT)
			.containsEntry("stated", "2023-21");
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-renamed")).containsEntry("status", "draft")
			.doesNotContainKey("knownTo");
		load(USERS.replace("status: signed", "status: approved"));
	}

	@Test
	void allThatAUserBuiltUponStays() {
		String draft = "agreement-dortmund-zhytomyr-drafted-2023";
		released("  - id: aid-dortmund-vinnytsia-2022",
				successor("agreement-dortmund-zhytomyr-agreed", DRAFT) + "  - id: aid-dortmund-vinnytsia-2022");
		load(USERS.replace("supersedes: " + DRAFT, "supersedes: agreement-dortmund-zhytomyr-agreed"));
		released("  - id: aid-dortmund-vinnytsia-2022",
				successor("agreement-dortmund-zhytomyr-otherwise", DRAFT) + "  - id: aid-dortmund-vinnytsia-2022");
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-otherwise")).doesNotContainKey("supersedes");
		released(DRAFT, draft);
		assertThat(this.graph.fact(DRAFT)).containsKey("knownTo");
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-agreed")).containsEntry("supersedes", DRAFT)
			.containsKey("knownTo");
		assertThat(this.graph.fact(draft)).containsEntry("status", "draft");
	}

	@Test
	void whatAUserSupersedesTheSeedDoesNotSupersedeToo() {
		load(USERS);
		released("  - id: aid-dortmund-vinnytsia-2022",
				successor("agreement-dortmund-zhytomyr-signed", DRAFT) + "  - id: aid-dortmund-vinnytsia-2022");
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-signed")).doesNotContainKey("supersedes");
		assertThat(this.graph.fact("agreement-test")).containsEntry("supersedes", DRAFT);
	}

	@Test
	void anIdThatAUserTookStaysTheirs() {
		load(USERS);
		released("  - id: aid-dortmund-vinnytsia-2022", successor("agreement-test", "agreement-dortmund-zhytomyr-2023")
			.replace("status: signed", "status: ended") + "  - id: aid-dortmund-vinnytsia-2022");
		assertThat(this.graph.fact("agreement-test")).containsEntry("status", "signed")
			.containsEntry("dataset", "test-users");
	}

	@Test
	void aSeedThatContradictsUsersOtherwiseIsLeftAsItWas() {
		load(USERS);
		List<Map<String, Object>> loaded = this.graph.snapshot();
		assertThat(released("doc-dortmund-zhytomyr-2023", "doc-test")).isEmpty();
		assertThat(this.graph.snapshot()).isEqualTo(loaded);
	}

	private static String successor(String id, String older) {
		return """
				  - {id: %s, type: AGREEMENT, from: de-dortmund, to: ua-zhytomyr, kind: solidarity, status: signed,
				     supersedes: %s, paragraphs: [1]}
				""".formatted(id, older);
	}

	/** Starts a release whose dossier of Dortmund says something else. */
	private Optional<ImportReport> released(String text, String instead) {
		TreeMap<String, String> texts = new TreeMap<>(SeedData.texts());
		texts.computeIfPresent(FILE, (file, before) -> before.replace(text, instead));
		return this.seed.load(texts);
	}

	private void load(String text) {
		this.imports.load(TestDossiers.dataset("users"), TestDossiers.read(text));
	}

}
