package org.citygraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.citygraph.backups.BackupCounts;
import org.citygraph.backups.Backups;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code backup}: keeps the whole graph in a file. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Keeps the whole graph in a file, as it is at one moment; 'restore' brings it back.",
		"While a server runs on the same folder, reach its database: --spring.neo4j.uri=bolt://localhost:7687." })
final class BackupCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "The file, for instance citygraph.backup.gz.")
	Path file;

	@Option(names = "--force", description = "Replaces what is there.")
	boolean force;

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.program.startAsItIs()) {
			BackupCounts counts = write(context.getBean(Backups.class));
			this.spec.commandLine()
				.getOut()
				.printf("Kept %,d nodes and %,d relationships in %s.%n", counts.nodes(), counts.relationships(),
						this.file);
			return 0;
		}
	}

	private BackupCounts write(Backups backups) {
		try (ProgressLine progress = ProgressLine.on(this.spec.commandLine().getErr())) {
			return backups.write(this.file, this.force, progress);
		}
	}

}
