package org.citygraph.serve;

import org.citygraph.imports.SeedData;
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

	private final SeedData seed;

	private final Neo4jConnectionDetails database;

	private final ConfigurableWebServerApplicationContext server;

	Start(SeedData seed, Neo4jConnectionDetails database, ConfigurableWebServerApplicationContext server) {
		this.seed = seed;
		this.database = database;
		this.server = server;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			this.seed.load();
			System.out.println(addresses());
		}
		catch (RuntimeException ex) {
			if (!this.server.isClosed()) {
				throw ex;
			}
			LOG.info("Ended before the built-in data was there; the next start loads it.");
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
