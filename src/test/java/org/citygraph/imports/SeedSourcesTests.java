package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.FactEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The built-in dossiers beside the articles that they were drawn from, which are no part
 * of the project.
 */
class SeedSourcesTests {

	private static final Path ARTICLES = Path.of("../shared/data/documents");

	private static final int WORDS = 8;

	@Test
	void paragraphsStandInTheArticles() {
		requireArticles();
		for (Dossier dossier : SeedData.dossiers()) {
			dossier.document().ifPresent((document) -> {
				long lines = article(document.id()).lines().filter((line) -> !line.isBlank()).count();
				assertThat(paragraphs(dossier)).as(document.id()).isNotEmpty().allMatch((n) -> n <= lines);
			});
		}
	}

	@Test
	void noDossierQuotesAnArticle() throws IOException {
		requireArticles();
		Set<String> told = new HashSet<>();
		try (Stream<Path> articles = Files.list(ARTICLES)) {
			articles.forEach((article) -> told.addAll(runs(text(article))));
		}
		properNames().forEach((name) -> told.removeAll(runs(name)));
		try (Stream<Path> dossiers = Files.list(Path.of("src/main/resources/dossiers"))) {
			dossiers.forEach((dossier) -> {
				Set<String> quoted = new HashSet<>(runs(text(dossier)));
				quoted.retainAll(told);
				assertThat(quoted).as(dossier.toString()).isEmpty();
			});
		}
	}

	private static Stream<String> properNames() {
		return SeedData.dossiers()
			.stream()
			.flatMap((dossier) -> dossier.entities().stream())
			.flatMap((entity) -> entity.names().stream());
	}

	@Test
	void runsOfWordsAreFoundWhateverSeparatesThem() {
		assertThat(runs("One two, three four\n five six-seven Eight nine")).containsExactlyInAnyOrder(
				"one two three four five six seven eight", "two three four five six seven eight nine");
	}

	private static void requireArticles() {
		assumeTrue(Files.isDirectory(ARTICLES), "The articles are not at " + ARTICLES + ", so nothing is compared.");
	}

	private static List<Integer> paragraphs(Dossier dossier) {
		Stream<Integer> accords = dossier.entities()
			.stream()
			.flatMap((entity) -> entity.accord().stream())
			.flatMap((accord) -> accord.paragraphs().stream());
		Stream<Integer> facts = dossier.facts().stream().map(FactEntry::paragraphs).flatMap(List::stream);
		return Stream.concat(accords, facts).toList();
	}

	private static String article(String document) {
		return text(ARTICLES.resolve(document.replaceFirst("doc-", "") + ".txt"));
	}

	private static Set<String> runs(String text) {
		List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		return IntStream.rangeClosed(0, words.size() - WORDS)
			.mapToObj((start) -> String.join(" ", words.subList(start, start + WORDS)))
			.collect(Collectors.toSet());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
