package org.citygraph.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
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
 * driver. Values that only the driver makes (points, durations, nodes) and what is no
 * reading of the graph itself (its indexes) are asked for over Bolt after all.
 */
final class EmbeddedReads implements ShortReads {

	private static final ClientConnectionInfo HERE = ClientConnectionInfo.EMBEDDED_CONNECTION;

	private final GraphDatabaseAPI graph;

	private final Duration limit;

	private final SecurityContext reading;

	private final ShortReads overBolt;

	/**
	 * For a database of this process.
	 * @param limit how long a read may take; zero for as long as it takes
	 */
	EmbeddedReads(GraphDatabaseAPI graph, Duration limit, ShortReads overBolt) {
		this.overBolt = overBolt;
		this.graph = graph;
		this.limit = limit;
		this.reading = SecurityContext.authDisabled(StaticAccessMode.READ, HERE, graph.databaseName());
	}

	@Override
	public List<Record> rows(String cypher, Map<String, Object> parameters) {
		try (InternalTransaction transaction = begin(); Result result = transaction.execute(cypher, parameters)) {
			List<String> keys = result.columns();
			List<Record> rows = new ArrayList<>();
			while (result.hasNext()) {
				rows.add(row(keys, result.next()));
			}
			return rows;
		}
		catch (ClientException | AuthorizationViolationException ex) {
			return this.overBolt.rows(cypher, parameters);
		}
		catch (RuntimeException ex) {
			throw failure(ex);
		}
	}

	private InternalTransaction begin() {
		return this.graph.beginTransaction(KernelTransaction.Type.EXPLICIT, this.reading, HERE, this.limit.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private static Record row(List<String> keys, Map<String, Object> row) {
		return new InternalRecord(keys, keys.stream().map((key) -> Values.value(row.get(key))).toList());
	}

	private static RuntimeException failure(RuntimeException cause) {
		String code = code(cause);
		String message = String.valueOf(cause.getMessage());
		RuntimeException failure = switch (code.replaceFirst("Neo\\.(\\w+)\\..*", "$1")) {
			case "ClientError" -> new ClientException(code, message);
			case "TransientError" -> new TransientException(code, message);
			case "DatabaseError" -> new DatabaseException(code, message);
			default -> new IllegalStateException(cause);
		};
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
