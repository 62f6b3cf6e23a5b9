package org.citygraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.citygraph.ServerDatabase;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Neo4j server with a small disk, in a container that outlives it: whoever runs it can
 * fill the disk, crash it, change a password, and start it for reading only.
 */
final class MendedServer implements AutoCloseable {

	static final String USER = "citygraph";

	static final String PASSWORD = "first-password";

	private static final String ADMINISTRATOR = "administrators-password";

	private static final AuthToken AS_ADMINISTRATOR = AuthTokens.basic("neo4j", ADMINISTRATOR);

	/**
	 * Starts the server again whenever it ends, for reading only where a file says so.
	 */
	private static final String AGAIN_AND_AGAIN = """
			while true; do
			  if [ -e /tmp/read-only ]; then export NEO4J_server_databases_read__only=neo4j; fi
			  %s & echo $! > /tmp/server
			  wait $!
			done
			""";

	private final Neo4jContainer container;

	MendedServer() {
		this.container = ServerDatabase.container()
			.withAdminPassword(ADMINISTRATOR)
			.withEnv("NEO4J_db_tx__log_preallocate", "false")
			.withTmpFs(Map.of("/data", "rw,size=200m"));
		String start = AGAIN_AND_AGAIN.formatted(ServerDatabase.command());
		this.container.withCreateContainerCmdModifier((command) -> command.withEntrypoint("bash", "-c", start));
		this.container.start();
		administer("CREATE USER " + USER + " SET PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED", PASSWORD);
	}

	/** The settings by which a program uses it. */
	List<String> settings() {
		return List.of("--spring.neo4j.uri=" + this.container.getBoltUrl(),
				"--spring.neo4j.authentication.username=" + USER, "--spring.neo4j.authentication.password=" + PASSWORD);
	}

	void changePassword(String password) {
		administer("ALTER USER " + USER + " SET PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED", password);
	}

	private void administer(String statement, String password) {
		try (Driver driver = driver()) {
			driver.executableQuery(statement)
				.withParameters(Map.of("password", password))
				.withConfig(QueryConfig.builder().withDatabase("system").build())
				.execute();
		}
	}

	private Driver driver() {
		return GraphDatabase.driver(this.container.getBoltUrl(), AS_ADMINISTRATOR);
	}

	void fillDisk() {
		run("cat /dev/zero > /data/fill; true");
	}

	void freeDisk() {
		run("rm /data/fill");
	}

	/** In an orderly way: what has to be recovered cannot be opened for reading only. */
	void startReadOnly() {
		run("touch /tmp/read-only");
		end("-TERM");
	}

	/** As a machine that goes down: what is written is recovered by the next process. */
	void crash() {
		end("-9");
	}

	/** Returns when the process has ended, and the next one is under way. */
	private void end(String signal) {
		run("was=$(cat /tmp/server); kill %s $was; until [ $(cat /tmp/server) != $was ]; do sleep 0.1; done"
			.formatted(signal));
	}

	boolean isBack() {
		return Watch.isBack(this.container.getBoltUrl(), AS_ADMINISTRATOR);
	}

	private void run(String commands) {
		try {
			assertThat(this.container.execInContainer("bash", "-c", commands).getExitCode()).as(commands).isZero();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.container.stop();
	}

}
