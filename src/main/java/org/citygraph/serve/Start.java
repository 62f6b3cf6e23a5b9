package org.citygraph.serve;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import org.citygraph.database.DatabaseFailure;
import org.citygraph.database.TurnTaken;
import org.citygraph.imports.SeedData;
import org.citygraph.ties.TieIndexes;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.ConfigurableWebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Loads the built-in data before the program calls itself ready, then prints the
 * addresses to open.
 */
@Component
@ConditionalOnWebApplication
class Start implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(Start.class);

	private static final Set<DatabaseFailure> PASSING = EnumSet.of(DatabaseFailure.OUTAGE,
			DatabaseFailure.OUT_OF_ORDER);

	private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

	private final SeedData seed;

	private final TieIndexes ties;

	private final Neo4jConnectionDetails database;

	private final ConfigurableWebServerApplicationContext server;

	Start(SeedData seed, TieIndexes ties, Neo4jConnectionDetails database,
			ConfigurableWebServerApplicationContext server) {
		this.seed = seed;
		this.ties = ties;
		this.database = database;
		this.server = server;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			loadOnceTheDatabaseIsThere();
			this.ties.prepare();
			System.out.println(addresses());
		}
		catch (RuntimeException ex) {
			if (!this.server.isClosed()) {
				throw ex;
			}
			LOG.info("Ended before the built-in data was there; the next start loads it.");
		}
	}

	/**
	 * A server may start later, be mended later, and another program may be loading the
	 * same data. What it waits for is told once, until that is something else.
	 */
	private void loadOnceTheDatabaseIsThere() {
		Object told = "nothing";
		for (boolean loaded = false; !loaded;) {
			try {
				this.seed.load();
				loaded = true;
			}
			catch (Neo4jException | TurnTaken ex) {
				if (this.server.isClosed() || !passes(ex)) {
					throw ex;
				}
				Object kind = (ex instanceof Neo4jException failure) ? DatabaseFailure.of(failure) : ex.getClass();
				if (!kind.equals(told)) {
					LOG.info("Waiting for the database at {}: {}", this.database.getUri(), ex.getMessage());
					told = kind;
				}
				pause(ex);
			}
		}
	}

	private static boolean passes(RuntimeException ex) {
		return ex instanceof TurnTaken
				|| (ex instanceof Neo4jException database && PASSING.contains(DatabaseFailure.of(database)));
	}

	private static void pause(RuntimeException reason) {
		try {
			Thread.sleep(BETWEEN_ATTEMPTS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw reason;
		}
	}

	private String addresses() {
		int port = (this.server.getWebServer() != null) ? this.server.getWebServer().getPort() : 0;
		return """

				Citygraph is ready:
				  http://localhost:%1$d/                 start page
				  http://localhost:%1$d/explore          the graph in Neo4j Browser, connected
				  http://localhost:%1$d/swagger-ui.html  the API, to try out
				  http://localhost:%1$d/api/queries      the query catalogue
				  %2$s            the database, for Neo4j drivers
				""".formatted(port, this.database.getUri());
	}

}
