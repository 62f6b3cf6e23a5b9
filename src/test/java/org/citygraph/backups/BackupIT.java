package org.citygraph.backups;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.citygraph.Citygraph;
import org.citygraph.HandWriting;
import org.citygraph.RunningCitygraph;
import org.citygraph.cli.CitygraphJar.Ended;
import org.citygraph.cli.CommandHere;
import org.citygraph.database.DatabaseNotStarted;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The graph is kept while the program runs, and comes back as it was. */
@RunningCitygraph
class BackupIT {

	private static final String ODD = """
			CREATE (odd:Odd:Strange {text: 'ґ "\\n\\u2028', truth: true, whole: 9007199254740993, number: 0.1, one: 1.0,
			  not: 0.0 / 0.0, day: date('2024-02-29'), time: time('12:30:00.000000001+02:00'), clock: localtime('00:00'),
			  moment: datetime('2024-05-01T12:00:00+03:00[Europe/Kyiv]'), local: localdatetime('-0044-03-15T12:00'),
			  span: duration('P1M-2DT3.000000004S'), place: point({latitude: 50.45, longitude: 30.52}),
			  solid: point({x: 1, y: 2, z: -3.5}), texts: ['a', ''], none: [], days: [date('2024-01-01')], `odd name`: 1})
			CREATE ()<-[:ODD {weight: 1.5}]-(odd)-[:ODD]->(odd)
			""";

	/** Whatever this test itself runs with. */
	private static final String EMBEDDED = "--spring.neo4j.uri=";

	private static final String NOT_ODD = "MATCH (odd:Odd) OPTIONAL MATCH (odd)--(other) DETACH DELETE odd, other";

	private final Backups backups;

	private final List<String> running;

	private final HandWriting hands;

	@TempDir
	Path folder;

	BackupIT(@Autowired Backups backups, @Autowired Neo4jConnectionDetails connection, @Autowired Driver driver) {
		this.backups = backups;
		this.running = CommandHere.on(connection);
		this.hands = new HandWriting(driver);
	}

	@BeforeEach
	void write() {
		this.hands.write(ODD);
	}

	@AfterEach
	void takeOut() {
		this.hands.write(NOT_ODD);
	}

	@Test
	void whatIsKeptComesBackIntoAnEmptyDatabaseAndNoOther() throws IOException {
		Path first = this.folder.resolve("first.backup.gz");
		Ended kept = CommandHere.run(this.running, "backup", first.toString());
		assertThat(kept.code()).as(kept.err()).isZero();
		assertThat(kept.out()).matches("Kept [0-9,]+ nodes and [0-9,]+ relationships in .*first.backup.gz.\n");
		assertThat(CommandHere.run(this.running, "backup", first.toString()).err())
			.contains("is there already; --force replaces it.");
		Ended restored = at("home", "restore", first.toString());
		assertThat(restored.code()).as(restored.err()).isZero();
		assertThat(restored.out()).endsWith("they are those of the backup.\n");
		try (ConfigurableApplicationContext other = open("home")) {
			Path second = this.folder.resolve("second.backup.gz");
			other.getBean(Backups.class).write(second, false, Progress.UNSEEN);
			assertThat(elements(second)).isEqualTo(elements(first))
				.anyMatch((line) -> line.contains("9007199254740993"));
			Restoration again = other.getBean(Restoration.class);
			BackupFile backup = BackupFile.verified(first);
			assertThatThrownBy(() -> again.load(backup, Progress.UNSEEN)).isInstanceOf(BackupRefused.class)
				.hasMessageStartingWith("The database is not empty");
		}
	}

	@Test
	void aDamagedFileIsRefusedBeforeAnythingIsWritten() throws IOException {
		Path whole = this.folder.resolve("whole.backup.gz");
		this.backups.write(whole, false, Progress.UNSEEN);
		byte[] content = Files.readAllBytes(whole);
		byte[] changed = content.clone();
		changed[content.length / 2] ^= 1;
		refused("changed", changed, "is no backup, or a damaged one");
		refused("short", Arrays.copyOf(content, content.length / 2), "is no backup, or a damaged one");
		String text = new String(unpacked(content), StandardCharsets.UTF_8);
		String head = text.lines().findFirst().orElseThrow();
		assertThat(text).contains("9007199254740993");
		refused("forged", packed(text.replace("9007199254740993", "9007199254740995")),
				"its content is not what was written");
		refused("without-end", packed(text.substring(0, text.lastIndexOf("{\"end\""))), "its end is missing");
		refused("odd", packed(head + "\n{\"node\":0,\"labels\":[\"Entity\"],\"properties\":{\"a\":null}}\n"),
				"a line is no element of a graph");
		refused("endless", packed("a".repeat((64 << 20) + 10_000)), "a line has no end");
		refused("text", "no backup".getBytes(StandardCharsets.UTF_8), "is no backup");
		assertThat(this.folder.resolve("home")).doesNotExist();
	}

	private static byte[] unpacked(byte[] content) throws IOException {
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
			return in.readAllBytes();
		}
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return packed.toByteArray();
	}

	private void refused(String name, byte[] content, String reason) throws IOException {
		Path file = Files.write(this.folder.resolve(name), content);
		Ended ended = at("home", "restore", file.toString());
		assertThat(ended.code()).isOne();
		assertThat(ended.err()).contains(reason);
	}

	@Test
	void nothingIsKeptOfADatabaseThatChangesMeanwhile() {
		Path file = this.folder.resolve("mixed.backup.gz");
		AtomicBoolean written = new AtomicBoolean();
		assertThatThrownBy(() -> this.backups.write(file, false, (stage, done, share) -> {
			if (!written.getAndSet(true)) {
				this.hands.write("MATCH (odd:Odd) SET odd.text = 'changed'");
			}
		})).isInstanceOf(BackupRefused.class).hasMessageContaining("Somebody changed the database meanwhile");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void whatWasWrittenIsReadAgainAndHeldAgainstTheBackup() {
		Path file = this.folder.resolve("kept.backup.gz");
		this.backups.write(file, false, Progress.UNSEEN);
		BackupFile backup = BackupFile.verified(file);
		try (ConfigurableApplicationContext other = open("other")) {
			HandWriting meanwhile = new HandWriting(other.getBean(Driver.class));
			assertThatThrownBy(() -> other.getBean(Restoration.class)
				.load(backup, (stage, done, share) -> meanwhile.write("MATCH (odd:Odd) SET odd.text = 'changed'")))
				.isInstanceOf(BackupRefused.class)
				.hasMessageStartingWith("The database holds other data than the backup now");
		}
		assertThat(at("other", "datasets").err()).startsWith("A backup is being restored into this database, or was");
	}

	@Test
	void nobodyWorksWithWhatABrokenRestorationLeft() {
		Path file = this.folder.resolve("kept.backup.gz");
		this.backups.write(file, false, Progress.UNSEEN);
		BackupFile backup = BackupFile.verified(file);
		try (ConfigurableApplicationContext other = open("broken")) {
			assertThatThrownBy(() -> other.getBean(Restoration.class).load(backup, (stage, done, share) -> {
				throw new IllegalStateException("broken off");
			})).hasMessage("broken off");
			assertThatThrownBy(
					() -> other.getBean(Backups.class).write(this.folder.resolve("half"), false, Progress.UNSEEN))
				.isInstanceOf(DatabaseNotStarted.class);
		}
		Ended ended = at("broken", "datasets");
		assertThat(ended.code()).isOne();
		assertThat(ended.err()).startsWith("A backup is being restored into this database, or was");
	}

	private ConfigurableApplicationContext open(String home) {
		return new SpringApplicationBuilder(Citygraph.class).web(WebApplicationType.NONE)
			.profiles("command")
			.run("--citygraph.home=" + this.folder.resolve(home), EMBEDDED);
	}

	private Ended at(String home, String... words) {
		return CommandHere.run(List.of("--citygraph.home=" + this.folder.resolve(home), EMBEDDED), words);
	}

	/** In no order, with nodes named by what they have, since numbers differ. */
	private static Set<String> elements(Path file) {
		Map<Long, String> names = new HashMap<>();
		Set<String> elements = new TreeSet<>();
		BackupFile.verified(file).elements((element) -> {
			String properties = String.valueOf(element.json().get("properties"));
			switch (element) {
				case StoredElement.Node node -> names.put(node.number(), node.labels() + properties);
				case StoredElement.Relationship edge ->
					elements.add(names.get(edge.from()) + edge.type() + properties + names.get(edge.to()));
			}
		});
		elements.addAll(names.values());
		return elements;
	}

}
