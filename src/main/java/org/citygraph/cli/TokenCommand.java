package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.citygraph.access.Token;
import org.citygraph.access.TokenSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code token}: makes a token with which its holder may write over HTTP. */
@Command(name = "token", mixinStandardHelpOptions = true,
		description = "Makes a new token for writing over HTTP, and the setting that lets the server know it.")
final class TokenCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "NAME", description = "Who will hold it: a-z, 0-9 and hyphens.")
	String name;

	@Override
	public Integer call() {
		if (!TokenSettings.NAME.matcher(this.name).matches()) {
			throw new CommandLine.ParameterException(this.spec.commandLine(),
					"'%s' is not a holder's name: use a-z, 0-9 and hyphens.".formatted(this.name));
		}
		Token token = Token.random();
		PrintWriter out = this.spec.commandLine().getOut();
		out.printf("The token, which is shown this once; send it as 'Authorization: Bearer TOKEN':%n%s%n%n",
				token.text());
		out.printf("The server's setting, which holds its hash only:%ncitygraph.tokens.%s=%s%n", this.name,
				token.hash());
		out.flush();
		return 0;
	}

}
