package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.dossier.DossierReader;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.dossier.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * For each check of the graph, {@code mistakes.csv} tells the mistakes by which a dossier
 * would break its rule, which are refused, or why no dossier can.
 */
@RunningCitygraph
class DossiersKeepTheRulesIT {

	private static final Dataset DATASET = TestDossiers.dataset("rules");

	private static final List<Answer> ANSWERS = text("mistakes.csv").lines()
		.filter((line) -> !line.startsWith("#"))
		.map(Answer::of)
		.toList();

	static final List<Answer> MISTAKES = ANSWERS.stream().filter((answer) -> !answer.edited().isEmpty()).toList();

	record Answer(String check, String edited, String edit, String line, String reason) {

		static Answer of(String line) {
			String[] cells = line.split(" *\\| *", 5);
			return new Answer(cells[0], cells[1], cells[2], cells[3], cells[4]);
		}

		@Override
		public String toString() {
			return this.check + ": " + this.reason;
		}

	}

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	@Autowired
	private Checks checks;

	@ParameterizedTest
	@FieldSource("MISTAKES")
	void mistakeIsRefusedWithFileLineAndReasonAndNothingIsLoaded(Answer answer) {
		TestGraph graph = new TestGraph(this.driver);
		List<Map<String, Object>> before = graph.snapshot();
		List<Mistake> mistakes = new ArrayList<>();
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(() -> load(edited(answer)))
			.satisfies((refused) -> mistakes.addAll(refused.mistakes()));
		assertThat(mistakes).anySatisfy((mistake) -> assertThat(mistake.toString())
			.startsWith("example.yaml:" + answer.line() + ": " + answer.reason()));
		assertThat(graph.snapshot()).isEqualTo(before);
	}

	@Test
	void everyCheckIsAnswered() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/checks/*.cypher");
		List<String> names = Stream.of(files)
			.map((file) -> String.valueOf(file.getFilename()).replace(".cypher", ""))
			.toList();
		assertThat(ANSWERS.stream().map(Answer::check).distinct()).containsExactlyInAnyOrderElementsOf(names);
		assertThat(ANSWERS).allSatisfy((answer) -> assertThat(answer.reason()).isNotBlank());
	}

	@Test
	void withoutAMistakeItIsLoadedAndBreaksNoRule() {
		load(text("example.yaml"));
		assertThat(this.checks.broken()).isEmpty();
		new TestGraph(this.driver).forgetTests();
	}

	private void load(String text) {
		this.imports.load(DATASET, new DossierReader().read("example.yaml", text).dossiers());
	}

	/** The example with another line in the place of one, as far indented as that one. */
	private static String edited(Answer answer) {
		String edit = answer.edit().replace("\\n", "\n");
		if (answer.edited().equals("*")) {
			return edit;
		}
		List<String> lines = new ArrayList<>(text("example.yaml").lines().toList());
		int index = Integer.parseInt(answer.edited()) - 1;
		lines.set(index, lines.get(index).replaceAll("[^ ].*", "") + edit);
		return String.join("\n", lines);
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("org/citygraph/imports/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
