package org.citygraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.citygraph.imports.SeedData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Runs the server, or a command against the same data. Settings
 * ({@code --citygraph.home=…}) may stand anywhere among the words and are the same for
 * all.
 */
@Command(name = "citygraph", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "A knowledge network of city relationships.",
		footer = { "",
				"Settings such as --citygraph.home=FOLDER or --spring.neo4j.uri=ADDRESS go with every command." },
		subcommands = { ImportCommand.class, ExportCommand.class, DatasetsCommand.class, ResolutionsCommand.class,
				CheckCommand.class, QueriesCommand.class, AnalyseCommand.class, BackupCommand.class,
				RestoreCommand.class, TokenCommand.class })
public final class CommandLineProgram implements Runnable {

	private static final Predicate<String> SETTING = Pattern
		.compile("--[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+(=.*)?", Pattern.DOTALL)
		.asMatchPredicate();

	private final Class<?> application;

	private final String[] settings;

	@Spec
	private CommandSpec spec;

	CommandLineProgram(Class<?> application, List<String> settings) {
		this.application = application;
		this.settings = settings.toArray(String[]::new);
	}

	/**
	 * Does what the words say, and ends the process unless it serves.
	 * @param application the Spring application's class
	 */
	public static void run(Class<?> application, String... arguments) {
		List<String> settings = Arrays.stream(arguments).filter(SETTING).toList();
		String[] words = Arrays.stream(arguments).filter(SETTING.negate()).toArray(String[]::new);
		CommandLineProgram program = new CommandLineProgram(application, settings);
		if (words.length == 0 || Arrays.equals(words, new String[] { "serve" })) {
			program.serve();
			return;
		}
		System.exit(program.commands().execute(words));
	}

	CommandLine commands() {
		return new CommandLine(this).addSubcommand("serve", new ServeCommand(this))
			.setExecutionExceptionHandler(new Failure());
	}

	/**
	 * The program without its server, set by {@code application-command.properties}, with
	 * the built-in data set loaded.
	 */
	ConfigurableApplicationContext start() {
		ConfigurableApplicationContext context = startAsItIs();
		try {
			context.getBean(SeedData.class).load();
			return context;
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
	}

	/** The same with whatever the database holds, if it holds anything. */
	ConfigurableApplicationContext startAsItIs() {
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.profiles("command")
			.run(this.settings);
	}

	void serve() {
		SpringApplication.run(this.application, this.settings);
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(this.spec.commandLine(), "Say what to do, for instance 'serve'.");
	}

}
