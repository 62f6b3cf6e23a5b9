package org.citygraph.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

/**
 * Neo4j Community with Graph Data Science, running in this process, reachable over Bolt
 * on the loopback address. Nothing of it phones home.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	private static final String HOST = "localhost";

	private final DatabaseManagementService service;

	private final URI uri;

	private EmbeddedNeo4j(DatabaseManagementService service) {
		this.service = service;
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		GraphDataScience.register(database.getDependencyResolver().resolveDependency(GlobalProcedures.class));
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		this.uri = URI.create("bolt://" + HOST + ":" + port);
	}

	/**
	 * Starts the database.
	 * @throws DatabaseNotStarted with what to do, if the home is in use, the port taken
	 * or the data cannot be read
	 */
	static EmbeddedNeo4j start(EmbeddedSettings settings) {
		Path home = settings.home().resolve("neo4j").toAbsolutePath();
		try {
			Files.createDirectories(home);
			return new EmbeddedNeo4j(opened(home, settings.embedded()));
		}
		catch (DatabaseNotStarted ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw DatabaseNotStarted.because(ex, settings);
		}
	}

	/** The service starts, too, where the database itself does not. */
	private static DatabaseManagementService opened(Path home, EmbeddedSettings.Neo4j settings) {
		DatabaseManagementService service = builder(home, settings).build();
		if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable()) {
			service.shutdown();
			throw DatabaseNotStarted.unreadable(home);
		}
		return service;
	}

	private static DatabaseManagementServiceBuilder builder(Path home, EmbeddedSettings.Neo4j settings) {
		SocketAddress address = new SocketAddress(HOST, settings.boltPort());
		return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(1))
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			// One plan for a statement, not one for each size of its parameters.
			.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
			.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCacheOrDefault().toBytes())
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(ServerSettings.allow_telemetry, false)
			.setConfig(ServerSettings.browser_remote_content_hostname_whitelist, HOST)
			.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(250))
			.setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(10));
	}

	/** Where drivers and Neo4j Browser reach it. */
	URI uri() {
		return this.uri;
	}

	GraphDatabaseService graph() {
		return this.service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
