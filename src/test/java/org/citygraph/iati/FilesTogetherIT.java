package org.citygraph.iati;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.citygraph.RunningCitygraph;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DatasetRemoval;
import org.citygraph.imports.ImportMode;
import org.citygraph.imports.SourceImports;
import org.citygraph.imports.SourceReport;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Parents and children in files of their own: their money counts once all the same. */
@RunningCitygraph
class FilesTogetherIT {

	private static final String NAME = "test-activities";

	private static final String PAID = Activities.transaction("3",
			Activities.DONOR + Activities.TAKER + Activities.TEN);

	private final SourceImports imports;

	private final DatasetRemoval removal;

	@TempDir
	Path folder;

	private SourceFile parent = new SourceFile(Path.of(""), "");

	private SourceFile child = this.parent;

	FilesTogetherIT(@Autowired SourceImports imports, @Autowired DatasetRemoval removal) {
		this.imports = imports;
		this.removal = removal;
	}

	@BeforeEach
	void write() {
		this.parent = Activities.write(this.folder.resolve("parent.xml"),
				Activities.activity("P", "<related-activity ref='C' type='2'/>", PAID));
		this.child = Activities.write(this.folder.resolve("child.xml"), Activities.activity("C", PAID));
	}

	@AfterEach
	void takeOut() {
		this.removal.remove(NAME);
	}

	@Test
	void filesThatCameApartAreRefusedUntilTheyReplaceTheDataSetTogether() {
		assertThat(load(ImportMode.ADD, this.parent).facts()).isOne();
		for (boolean dryRun : List.of(true, false)) {
			ImportMode add = new ImportMode(false, dryRun);
			refused(add, this.child);
			refused(add, this.parent, this.child);
		}
		SourceReport whole = load(new ImportMode(true, false), this.parent, this.child);
		assertThat(whole.facts()).isOne();
		assertThat(whole.removed().facts()).isOne();
		assertThat(load(ImportMode.ADD, this.child, this.parent).unchanged()).isOne();
		refused(ImportMode.ADD, this.parent);
	}

	private void refused(ImportMode mode, SourceFile... files) {
		assertThatThrownBy(() -> load(mode, files)).isInstanceOf(SourceUnreadable.class)
			.hasMessageContaining("'test-activities' was imported from other files")
			.hasMessageContaining("--replace");
	}

	private SourceReport load(ImportMode mode, SourceFile... files) {
		return this.imports.load(new Dataset(NAME, "A test", ""), new IatiActivities(Stream.of(files).toList()), mode,
				Optional.empty(), Progress.UNSEEN);
	}

}
