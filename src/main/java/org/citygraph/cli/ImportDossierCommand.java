package org.citygraph.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.citygraph.checks.Checks;
import org.citygraph.dossier.DossierReader;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DossierImports;
import org.citygraph.imports.ImportReport;
import org.citygraph.imports.SeedData;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code import dossier}: dossiers from a file, or from all files of a folder that end in
 * {@code .yaml} or {@code .yml}.
 */
@Command(name = "dossier", mixinStandardHelpOptions = true,
		description = "Imports dossiers (YAML): all of them, or none if one has a mistake.")
final class ImportDossierCommand implements Callable<Integer> {

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Option(names = "--dataset", defaultValue = "dossiers", paramLabel = "NAME",
			description = "The data set that the facts belong to; '${DEFAULT-VALUE}' unless said.")
	String dataset;

	@Option(names = "--title", defaultValue = "Dossiers", paramLabel = "TEXT", description = "What the data set is.")
	String title;

	@Option(names = "--licence", defaultValue = "unknown", paramLabel = "TEXT", description = "The data set's licence.")
	String licence;

	@Parameters(paramLabel = "PATH", description = "A dossier, or a folder of dossiers.")
	Path path;

	@Override
	public Integer call() {
		Dataset target = DataSetOptions.dataset(this.spec, this.dataset, this.title, this.licence);
		DossierReader reader = new DossierReader();
		files().forEach((file) -> reader.read(file.getFileName().toString(), text(file)));
		reader.dossiers();
		try (ConfigurableApplicationContext context = this.parent.program.start()) {
			context.getBean(SeedData.class).load();
			ImportReport report = context.getBean(DossierImports.class).load(target, reader.dossiers());
			this.spec.commandLine()
				.getOut()
				.printf("Data set '%s': %d facts read from %d dossiers, %d new or changed, %d unchanged, %d removed.%n",
						report.dataset(), report.read(), report.documents(), report.accepted(), report.unchanged(),
						report.removed());
			return new BrokenRules(this.spec.commandLine().getErr()).tell(context.getBean(Checks.class));
		}
	}

	private List<Path> files() {
		if (Files.isRegularFile(this.path)) {
			return List.of(this.path);
		}
		if (!Files.isDirectory(this.path)) {
			throw new InputUnreadable("There is no file or folder '%s'.".formatted(this.path));
		}
		try (Stream<Path> entries = Files.list(this.path)) {
			List<Path> files = entries.filter((file) -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
			if (files.isEmpty()) {
				throw new InputUnreadable(
						"The folder '%s' holds no file that ends in .yaml or .yml.".formatted(this.path));
			}
			return files;
		}
		catch (IOException ex) {
			throw new InputUnreadable("The folder '%s' cannot be read: %s.".formatted(this.path, ex.getMessage()));
		}
	}

	private static String text(Path file) {
		try {
			if (Files.size(file) > 4L * DossierReader.LARGEST_FILE) {
				throw new InputUnreadable("'%s' is too large for a dossier.".formatted(file));
			}
			return Files.readString(file);
		}
		catch (MalformedInputException ex) {
			throw new InputUnreadable("'%s' is not in UTF-8; save it in that encoding.".formatted(file));
		}
		catch (IOException ex) {
			throw new InputUnreadable("'%s' cannot be read: %s.".formatted(file, ex.getMessage()));
		}
	}

}
