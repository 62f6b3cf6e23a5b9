package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.ServerDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program whose Neo4j server does not work until whoever runs it mends it: its disk is
 * full, or somebody changed the password and made it read-only.
 */
@EnabledIf(value = "org.citygraph.ServerDatabase#hasImage", disabledReason = ServerDatabase.NO_IMAGE)
@Execution(ExecutionMode.CONCURRENT)
class DatabaseOutOfOrderIT {

	private static final String DATA_SETS = "/api/datasets";

	/** As the imported one is told. */
	private static final String COMPLETE = "\"complete\":true,\"entities\":2000";

	@TempDir
	Path folder;

	@Test
	void itSaysSoAndComesBackOnceItIsMended() throws IOException {
		try (MendedServer server = new MendedServer();
				CitygraphServer program = CitygraphServer.startQuickly(this.folder.resolve("program"),
						CitygraphJar.freePort(), options(server))) {
			Watch watch = new Watch(program);
			program.await(() -> program.status(Watch.READY) == 200);
			fillDisk(server, watch);
			changePasswordAndMakeReadOnly(server, watch);
		}
	}

	private static List<String> options(MendedServer server) {
		return server.settings().stream().map((setting) -> "-D" + setting.substring(2)).toList();
	}

	private void fillDisk(MendedServer server, Watch watch) throws IOException {
		server.fillDisk();
		CitygraphJar.Ended broken = importNetwork(server, "twice");
		assertThat(broken.code()).as(broken.told().toString()).isNotZero();
		watch.assertAway();
		server.freeDisk();
		server.crash();
		watch.program().await(server::isBack);
		watch.assertBackSoon();
		assertThat(watch.program().get(DATA_SETS)).doesNotContain(COMPLETE);
		CitygraphJar.Ended halfway = CommandHere.run(server.settings(), "check");
		assertThat(halfway.out()).contains("The data set twice is not complete", " 0 broken.");
		assertThat(halfway.code()).isZero();
		CitygraphJar.Ended again = importNetwork(server, "twice");
		assertThat(again.code()).as(again.told().toString()).isZero();
		assertThat(watch.program().get(DATA_SETS)).contains(COMPLETE);
		assertThat(CommandHere.run(server.settings(), "check").out()).contains(" 0 broken.")
			.doesNotContain("not complete");
	}

	private void changePasswordAndMakeReadOnly(MendedServer server, Watch watch) throws IOException {
		server.changePassword("another-password");
		server.startReadOnly();
		watch.program().await(server::isBack);
		try (CitygraphServer late = CitygraphServer.startQuickly(this.folder.resolve("late"), CitygraphJar.freePort(),
				options(server))) {
			watch.assertAway();
			late.await(() -> late.status("/actuator/health/liveness") == 200);
			assertThat(late.status(Watch.READY)).isEqualTo(503);
			server.changePassword(MendedServer.PASSWORD);
			watch.assertBackSoon();
			new Watch(late).assertBackSoon();
		}
		CitygraphJar.Ended refused = importNetwork(server, "never");
		assertThat(refused.code()).as(refused.told().toString()).isNotZero();
		assertThat(refused.err()).contains("read-only");
		assertThat(watch.program().get(DATA_SETS)).doesNotContain("never");
	}

	private CitygraphJar.Ended importNetwork(MendedServer server, String name) throws IOException {
		Path network = Files.createDirectories(this.folder.resolve(name));
		Files.writeString(network.resolve("cities.csv"),
				IntStream.range(0, 2000)
					.mapToObj("c%1$d,Teststadt %1$d,Germany"::formatted)
					.collect(Collectors.joining("\n", "id,name,country\n", "\n")));
		Files.writeString(network.resolve("ties.csv"),
				IntStream.range(1, 2000)
					.mapToObj("c0,c%d"::formatted)
					.collect(Collectors.joining("\n", "from,to\n", "\n")));
		return CommandHere.run(server.settings(), "import", "csv", "--dataset", name, network.toString());
	}

}
