package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.citygraph.backups.BackupRefused;
import org.citygraph.catalogue.QueryInvalid;
import org.citygraph.database.DatabaseFailure;
import org.citygraph.database.DatabaseNotStarted;
import org.citygraph.database.TurnTaken;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.exports.TargetRefused;
import org.citygraph.imports.RemovalRefused;
import org.citygraph.sources.SourceUnreadable;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.NotFound;
import org.citygraph.web.Refused;
import org.citygraph.web.TooBusy;
import org.neo4j.driver.exceptions.Neo4jException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells a failed command's reason in a sentence, without a stack trace where the user can
 * mend it.
 */
final class Failure implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) throws Exception {
		PrintWriter err = command.getErr();
		for (Throwable link = failure; link != null; link = link.getCause()) {
			List<String> lines = lines(link);
			if (!lines.isEmpty()) {
				lines.forEach(err::println);
				return command.getCommandSpec().exitCodeOnExecutionException();
			}
		}
		throw failure;
	}

	private static List<String> lines(Throwable failure) {
		return switch (failure) {
			case DossierRefused refused -> refused(refused);
			case InvalidParameters invalid ->
				invalid.errors().stream().map((error) -> error.parameter() + ": " + error.reason()).toList();
			case QueryInvalid query -> List.of("cypher/queries/" + query.getMessage());
			case NotFound missing -> List.of(String.valueOf(missing.getMessage()));
			case UnknownSetting setting -> List.of(String.valueOf(setting.getMessage()));
			case DatabaseNotStarted database -> List.of(String.valueOf(database.getMessage()));
			case TurnTaken taken -> List.of(String.valueOf(taken.getMessage()));
			case Neo4jException database when DatabaseFailure.of(database) == DatabaseFailure.WRONG_VALUE ->
				List.of(DatabaseFailure.WRONG_VALUE.advice(), String.valueOf(database.getMessage()));
			case Neo4jException database -> List.of("The database answers: " + database.getMessage());
			case SourceUnreadable source -> List.of(String.valueOf(source.getMessage()));
			case RemovalRefused refused -> List.of(String.valueOf(refused.getMessage()));
			case BackupRefused backup -> List.of(String.valueOf(backup.getMessage()));
			case TargetRefused target -> List.of(String.valueOf(target.getMessage()));
			case Refused refused -> List.of(String.valueOf(refused.getMessage()));
			case TooBusy busy -> List.of(String.valueOf(busy.getMessage()));
			default -> List.of();
		};
	}

	private static List<String> refused(DossierRefused refused) {
		List<String> lines = new ArrayList<>(refused.mistakes().stream().map(Object::toString).toList());
		lines.add("Nothing was loaded: mend the mistakes above (%d) and import again."
			.formatted(refused.mistakes().size()));
		return lines;
	}

}
