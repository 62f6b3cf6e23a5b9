package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

import org.citygraph.RunningCitygraph;
import org.citygraph.database.Schema;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Indexes are away while a large data set arrives, and only then. */
@RunningCitygraph
@Tag("once")
@TestPropertySource(properties = "test.database=of-its-own")
@DirtiesContext
class FactIndexesIT {

	private static final String NAME = "test-large";

	private static final int TIES = 6000;

	private static final String FACT_ID = "RANGE RELATIONSHIP [AGREEMENT] [id]";

	private static final String FACT_DATASET = "RANGE RELATIONSHIP [AGREEMENT] [dataset]";

	private static final String ENTITY_ID = "RANGE NODE [Entity] [id]";

	private final SourceImports imports;

	private final DatasetRemoval removal;

	private final Schema schema;

	private final Driver driver;

	private final AtomicReference<Set<String>> seen = new AtomicReference<>(Set.of());

	private Set<String> before = Set.of();

	private Runnable breaking = () -> {
	};

	@TempDir
	Path folder;

	FactIndexesIT(@Autowired SourceImports imports, @Autowired DatasetRemoval removal, @Autowired Schema schema,
			@Autowired Driver driver) {
		this.imports = imports;
		this.removal = removal;
		this.schema = schema;
		this.driver = driver;
	}

	@BeforeEach
	void write() throws IOException {
		this.before = online();
		StringBuilder cities = new StringBuilder("id,name,country\n");
		StringBuilder ties = new StringBuilder("from,to,remark\n");
		for (int i = 0; i <= TIES; i++) {
			cities.append("c%d,Testtown %d,Ukraine%n".formatted(i, i));
			if (i > 0) {
				ties.append("c%d,c%d,%s%n".formatted(i - 1, i, "long ".repeat(40)));
			}
		}
		Files.writeString(this.folder.resolve("cities.csv"), cities);
		Files.writeString(this.folder.resolve("ties.csv"), ties);
	}

	@AfterEach
	void takeOut() {
		this.removal.remove(NAME);
	}

	@Test
	void aLargeDataSetArrivesWithoutThemAndTheyAreFilledAtItsEnd() {
		assertThat(this.before).contains(FACT_ID, FACT_DATASET, ENTITY_ID);
		assertThat(load(Integer.MAX_VALUE).facts()).isEqualTo(TIES);
		assertThat(this.seen.get()).contains(ENTITY_ID).doesNotContain(FACT_ID, FACT_DATASET);
		assertThat(online()).isEqualTo(this.before);
		assertThat(load(Integer.MAX_VALUE).unchanged()).isEqualTo(TIES);
		assertThat(this.seen.get()).as("facts that are there are found by them").isEqualTo(this.before);
	}

	@Test
	void theyAreBackWhereAnImportFails() {
		assertThatThrownBy(() -> load(2500)).isInstanceOf(SourceUnreadable.class);
		assertThat(this.seen.get()).doesNotContain(FACT_ID);
		assertThat(online()).isEqualTo(this.before);
		assertThat(load(Integer.MAX_VALUE).facts()).isEqualTo(TIES - 2000);
	}

	@Test
	void whyAnImportFailedIsToldThoughTheyCannotComeBack() {
		this.breaking = () -> this.driver
			.executableQuery("MATCH (e:Entity) WITH e LIMIT 1 UNWIND [1, 2] AS n"
					+ " CREATE (e)-[:AGREEMENT {id: 'agreement-test-twice'}]->(e)")
			.execute();
		assertThatThrownBy(() -> load(0)).isInstanceOf(SourceUnreadable.class)
			.satisfies((failure) -> assertThat(failure.getSuppressed()).isNotEmpty());
		this.driver.executableQuery("MATCH ()-[r:AGREEMENT {id: 'agreement-test-twice'}]->() DELETE r").execute();
		this.schema.apply();
		assertThat(online()).isEqualTo(this.before);
	}

	@Test
	void theyAreBackAtTheNextStartWhereTheProcessEnded() {
		this.schema.setFactIndexesAside();
		assertThat(online()).doesNotContain(FACT_ID, FACT_DATASET);
		this.schema.apply();
		assertThat(online()).isEqualTo(this.before);
	}

	private SourceReport load(int most) {
		return this.imports.load(new Dataset(NAME, NAME, "none"), new Watched(new CsvNetwork(this.folder), most),
				this.folder.resolve("rejects.csv"), Progress.UNSEEN);
	}

	/** By what they are, since a name does not matter. */
	private Set<String> online() {
		return new TreeSet<>(this.driver
			.executableQuery(
					"SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties, state WHERE state = 'ONLINE'")
			.execute()
			.records()
			.stream()
			.map((row) -> "%s %s %s %s".formatted(row.get("type").asString(), row.get("entityType").asString(),
					row.get("labelsOrTypes").asObject(), row.get("properties").asObject()))
			.toList());
	}

	/** Tells which indexes are there while facts are read, and breaks off after some. */
	private final class Watched implements Source {

		private final Source source;

		private int left;

		private Watched(Source source, int most) {
			this.source = source;
			this.left = most;
		}

		@Override
		public List<SourceFile> files() {
			return this.source.files();
		}

		@Override
		public List<SourceFile> readForClaims() {
			return this.source.readForClaims();
		}

		@Override
		public void mentions(Sink<Mention> sink) {
			this.source.mentions(sink);
		}

		@Override
		public void claims(Sink<Claim> sink) {
			FactIndexesIT.this.seen.set(online());
			this.source.claims(new Sink<>() {

				@Override
				public void accept(Claim claim) {
					if (Watched.this.left-- == 0) {
						FactIndexesIT.this.breaking.run();
						throw new SourceUnreadable("enough");
					}
					sink.accept(claim);
				}

				@Override
				public void reject(Row row, String reason, String text) {
					sink.reject(row, reason, text);
				}

			});
		}

	}

}
