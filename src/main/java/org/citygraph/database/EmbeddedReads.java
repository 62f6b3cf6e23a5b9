package org.citygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Reads in this process, in the same access mode and under the same time limit as over
 * Bolt, which takes most of the time of a short question. Failures are those of the
 * driver. Whole nodes, which only the driver makes, and what is no reading of the graph
 * itself, such as its indexes, are asked for over Bolt after all.
 */
final class EmbeddedReads implements Reads {

	private static final ClientConnectionInfo HERE = ClientConnectionInfo.EMBEDDED_CONNECTION;

	private final GraphDatabaseAPI graph;

	private final Duration limit;

	private final SecurityContext reading;

	private final Reads overBolt;

	/**
	 * For a database of this process.
	 * @param limit how long a read may take; zero for as long as it takes
	 */
	EmbeddedReads(GraphDatabaseAPI graph, Duration limit, Reads overBolt) {
		this.overBolt = overBolt;
		this.graph = graph;
		this.limit = limit;
		this.reading = SecurityContext.authDisabled(StaticAccessMode.READ, HERE, graph.databaseName());
	}

	@Override
	public List<Record> run(String statement, Map<String, Object> parameters) {
		return Shortcuts.has(statement) ? reading((reader) -> reader.run(statement, parameters))
				: rows(Statements.text(statement), parameters);
	}

	@Override
	public List<Record> rows(String cypher, Map<String, Object> parameters) {
		try (InternalTransaction transaction = begin()) {
			return new EmbeddedReader(transaction).rows(cypher, parameters);
		}
		catch (ClientException | AuthorizationViolationException ex) {
			return this.overBolt.rows(cypher, parameters);
		}
		catch (RuntimeException ex) {
			throw failure(ex);
		}
	}

	@Override
	public <T> T reading(Function<Reader, T> work) {
		try (InternalTransaction transaction = begin()) {
			return work.apply(new EmbeddedReader(transaction));
		}
		catch (RuntimeException ex) {
			throw failure(ex);
		}
	}

	private InternalTransaction begin() {
		return this.graph.beginTransaction(KernelTransaction.Type.EXPLICIT, this.reading, HERE, this.limit.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private static RuntimeException failure(RuntimeException cause) {
		String code = code(cause);
		String message = String.valueOf(cause.getMessage());
		return switch (code.replaceFirst("Neo\\.(\\w+)\\..*", "$1")) {
			case "ClientError" -> because(new ClientException(code, message), cause);
			case "TransientError" -> because(new TransientException(code, message), cause);
			case "DatabaseError" -> because(new DatabaseException(code, message), cause);
			default -> cause;
		};
	}

	/** The driver's failures take no cause. */
	private static RuntimeException because(Neo4jException failure, RuntimeException cause) {
		failure.addSuppressed(cause);
		return failure;
	}

	private static String code(RuntimeException cause) {
		return switch (cause) {
			case QueryExecutionException failed -> failed.getStatusCode();
			case Status.HasStatus known -> known.status().code().serialize();
			default -> "";
		};
	}

}
