package org.citygraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.citygraph.backups.BackupCounts;
import org.citygraph.backups.BackupFile;
import org.citygraph.backups.Restoration;
import org.citygraph.checks.Checks;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code restore}: brings a backup into an empty database. */
@Command(name = "restore", mixinStandardHelpOptions = true,
		description = { "Brings a backup into an empty database, and compares what is there then with the file.",
				"With --citygraph.home=FOLDER into a new folder; a server's database must be empty, too." })
final class RestoreCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "What 'backup' wrote.")
	Path file;

	@Override
	public Integer call() {
		BackupFile backup = BackupFile.verified(this.file);
		try (ConfigurableApplicationContext context = this.program.startAsItIs()) {
			BackupCounts counts = load(backup, context.getBean(Restoration.class));
			this.spec.commandLine()
				.getOut()
				.printf("Restored %,d nodes and %,d relationships; they are those of the backup.%n", counts.nodes(),
						counts.relationships());
			return new BrokenRules(this.spec.commandLine().getErr()).tell(context.getBean(Checks.class));
		}
	}

	private BackupCounts load(BackupFile backup, Restoration restoration) {
		try (ProgressLine progress = ProgressLine.on(this.spec.commandLine().getErr())) {
			return restoration.load(backup, progress);
		}
	}

}
