package org.citygraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class CommandLineIT {

	static final String CORRECTION = """
			document: {id: doc-test-signing, title: A test, publishedOn: '2023-02-10'}
			entities: [{id: de-dortmund}, {id: ua-zhytomyr}]
			facts:
			  - id: agreement-test-signed
			    type: AGREEMENT
			    from: de-dortmund
			    to: ua-zhytomyr
			    kind: solidarity
			    status: signed
			    supersedes: agreement-dortmund-zhytomyr-2023
			    paragraphs: [1]
			""";

	@Test
	void helpNamesTheCommands(@TempDir Path folder) {
		CitygraphJar.Ended help = CitygraphJar.run(folder, "--help");
		assertThat(help.code()).isZero();
		assertThat(help.out()).contains("Usage: citygraph", "import", "queries", "serve", "--citygraph.home=FOLDER");
		CitygraphJar.Ended version = CitygraphJar.run(folder, "--version");
		assertThat(version.code()).isZero();
		assertThat(version.out()).startsWith("Citygraph 0.");
		CitygraphJar.Ended dossier = CitygraphJar.run(folder, "import", "dossier", "--help");
		assertThat(dossier.code()).isZero();
		assertThat(dossier.out()).contains("--dataset=NAME", "PATH");
	}

	@Test
	void unknownWordIsToldWithTheUsage() {
		CitygraphJar.Ended ended = CommandHere.run("improt");
		assertThat(ended.code()).isEqualTo(2);
		assertThat(ended.out()).isEmpty();
		assertThat(ended.err()).contains("improt", "import").doesNotContain("\tat ");
		assertThat(CommandHere.run("import").err()).contains("import csv", "Usage: citygraph import");
	}

	@Test
	void unknownSettingIsToldBeforeAnythingIsMade(@TempDir Path folder) {
		CitygraphJar.Ended ended = CommandHere
			.run(List.of("--citygraph.home=" + folder.resolve("home"), "--citygraph.jobs.runing=1"), "check");
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.told()).singleElement().asString().startsWith("There is no setting 'citygraph.jobs.runing';");
		assertThat(folder.resolve("home")).doesNotExist();
		CitygraphJar.Ended serve = CitygraphJar.run(folder, "serve", "--citygraph.hom=elsewhere");
		assertThat(serve.code()).isEqualTo(1);
		assertThat(serve.out() + serve.err()).contains("There is no setting 'citygraph.hom'; correct its name")
			.doesNotContain("\tat ");
	}

	@Test
	void queriesListsTheCatalogue() {
		CitygraphJar.Ended ended = CommandHere.run("queries");
		assertThat(ended.code()).isZero();
		assertThat(ended.out()).containsPattern("(?m)^agreements/between +Agreements between two entities$");
		assertThat(ended.told()).allMatch((line) -> line.matches("[a-z-]+/[a-z0-9-]+ +\\S.*"));
	}

	@Test
	void whatCannotBeReadIsToldInASentence(@TempDir Path folder) throws IOException {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		assertFails(1, "The folder '" + empty + "' holds no file that ends in .yaml or .yml.", empty);
		Path missing = folder.resolve("missing.yaml");
		assertFails(1, "There is no file or folder '" + missing + "'.", missing);
		Path latin = Files.writeString(folder.resolve("latin.yaml"), "title: Malmö", StandardCharsets.ISO_8859_1);
		assertThat(CommandHere.run("import", "dossier", latin.toString()).told()).containsExactly(
				"latin.yaml:1: This is not in UTF-8: save the file in that encoding.",
				"Nothing was loaded: mend the mistakes above (1) and import again.");
		CitygraphJar.Ended ended = CommandHere.run("import", "dossier", "--dataset", "No name", "x.yaml");
		assertThat(ended.code()).isEqualTo(2);
		assertThat(ended.err()).contains("'No name' is not a data set's name: use a-z, 0-9 and hyphens.");
	}

	@Test
	void mistakesAreToldWithFileLineAndReason(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.yaml"), CORRECTION);
		Files.writeString(folder.resolve("b.yml"), CORRECTION.replace("signed\n", "agreed\n").replace("[1]", "[0]"));
		CitygraphJar.Ended ended = CommandHere.run("import", "dossier", folder.toString());
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.out()).isEmpty();
		assertThat(ended.told()).hasSize(3)
			.last()
			.isEqualTo("Nothing was loaded: mend the mistakes above (2) and import again.");
		assertThat(ended.err()).contains("b.yml:9: 'agreed' is not a status",
				"b.yml:11: '0' is not a paragraph's number, counted from 1.");
	}

	@Test
	void dossierIsImportedAndAsked(@TempDir Path folder) throws IOException {
		List<String> home = List.of("--citygraph.home=" + CitygraphJar.loadedHome(folder));
		Path good = Files.writeString(folder.resolve("good.yaml"), CORRECTION);
		CitygraphJar.Ended imported = CommandHere.run(home, "import", "dossier", "--dataset", "test", good.toString());
		assertThat(imported.told()).containsExactly(
				"Data set 'test': 1 facts read from 1 dossiers, 1 new or changed, 0 unchanged, 0 removed.");
		assertThat(imported.code()).isZero();
		CitygraphJar.Ended asked = CommandHere.run(home, "queries", "agreements/between", "a=de-dortmund",
				"b=ua-zhytomyr", "history=true");
		assertThat(asked.code()).isZero();
		assertThat(asked.told()).hasSize(3).first().asString().startsWith("id,kind,title,status,");
		assertThat(asked.out()).contains("agreement-test-signed,solidarity,,signed,2023-21",
				"agreement-dortmund-zhytomyr-2023,solidarity,Solidarity partnership of Dortmund and Zhytomyr,draft,2023-21");
	}

	@Test
	void networkIsImportedAndItsRejectsAreTold(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("cities.csv"),
				"id,name,country\r\nK,Kiev,Ukraine\r\nP,Poznań,Poland\r\nE,\"Somewhere,\nelse\",\r\n");
		Files.writeString(folder.resolve("ties.csv"),
				"from,to,stated\nK,P,1999\nP,K,1999\nK,E,\nK,K,\nK,X,\nP,E,soon\n");
		Path rejects = folder.resolve("rejects.csv");
		CitygraphJar.Ended ended = CommandHere.run(List.of("--citygraph.home=" + CitygraphJar.loadedHome(folder)),
				"import", "csv", "--dataset", "test-network", "--rejects", rejects.toString(), folder.toString());
		assertThat(ended.out().lines()).containsExactly("Data set 'test-network': 9 rows read, 6 accepted, 3 rejected.",
				"Entities: 2 were there already, 1 are new.",
				"Facts: 2 new, 0 changed, 0 unchanged; 1 rows repeat another.",
				"The rejected rows, with reasons: " + rejects);
		assertThat(ended.code()).isZero();
		assertThat(Files.readString(rejects)).contains(",5,ties 'K' with itself",
				",6,\"names 'X', which no row lists\"", ",7,");
	}

	private static void assertFails(int code, String message, Path dossier) {
		CitygraphJar.Ended ended = CommandHere.run("import", "dossier", dossier.toString());
		assertThat(ended.told()).containsExactly(message);
		assertThat(ended.code()).isEqualTo(code);
	}

}
