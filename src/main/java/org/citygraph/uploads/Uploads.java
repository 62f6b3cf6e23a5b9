package org.citygraph.uploads;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.citygraph.datasets.Datasets;
import org.citygraph.dossier.Dossier;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DatasetRemoval;
import org.citygraph.imports.DossierFiles;
import org.citygraph.imports.DossierImports;
import org.citygraph.imports.ImportMode;
import org.citygraph.imports.SeedData;
import org.citygraph.imports.SourceImports;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.Unpacked;
import org.citygraph.web.NotFound;
import org.springframework.stereotype.Component;

/** Takes files and queues their import, and the removal of data sets. */
@Component
class Uploads {

	private final SourceImports sources;

	private final DossierImports dossiers;

	private final DatasetRemoval removal;

	private final Datasets datasets;

	private final Jobs jobs;

	private final UploadSettings settings;

	Uploads(SourceImports sources, DossierImports dossiers, DatasetRemoval removal, Datasets datasets, Jobs jobs,
			UploadSettings settings) {
		this.sources = sources;
		this.dossiers = dossiers;
		this.removal = removal;
		this.datasets = datasets;
		this.jobs = jobs;
		this.settings = settings;
	}

	/**
	 * Queues an import.
	 * @param by whose token it is
	 * @throws UploadRefused if the files are none of that kind, as far as can be seen at
	 * once
	 */
	Job take(UploadForm form, String by) {
		requireNotSeed(form.target().name());
		UploadFolder folder = UploadFolder.in(this.settings.keptIn());
		try {
			long most = this.settings.largestFile().toBytes();
			Task.Work work = Unpacked.atMost(most, () -> work(form, folder));
			Task.Work bounded = (progress) -> Unpacked.atMost(most, () -> inWords(folder, () -> work.run(progress)));
			return this.jobs.submit(new Task("import " + form.format(), form.target().name(), by, form.mode(), bounded,
					folder::delete));
		}
		catch (SourceUnreadable ex) {
			folder.delete();
			throw new UploadRefused(folder.told(String.valueOf(ex.getMessage())));
		}
		catch (RuntimeException ex) {
			folder.delete();
			throw ex;
		}
	}

	private Task.Work work(UploadForm form, UploadFolder folder) {
		List<Path> files = folder.take(form.sent());
		Optional<Path> names = Optional.ofNullable(form.names()).filter((file) -> !file.isEmpty()).map(folder::take);
		Dataset dataset = form.target();
		if (form.format().equals("dossier")) {
			List<Dossier> read = DossierFiles.read(folder.path());
			return (progress) -> this.dossiers.load(dataset, read, form.mode());
		}
		Source source = new UploadedSource(form, folder, files, names).source();
		return (progress) -> FileReport.of(this.sources.load(dataset, source, form.mode(), Optional.empty(), progress));
	}

	/** Callers learn nothing of this machine's folders. */
	private static Object inWords(UploadFolder folder, Supplier<Object> work) {
		try {
			return work.get();
		}
		catch (SourceUnreadable ex) {
			throw new SourceUnreadable(folder.told(String.valueOf(ex.getMessage())), ex);
		}
	}

	/**
	 * Queues the removal of a data set.
	 * @throws NotFound if it is not loaded
	 */
	Job remove(String dataset, String by) {
		requireNotSeed(dataset);
		if (this.datasets.named(dataset).isEmpty()) {
			throw new NotFound("data set", dataset);
		}
		return this.jobs
			.submit(new Task("remove", dataset, by, ImportMode.ADD, (progress) -> this.removal.remove(dataset), () -> {
			}));
	}

	private static void requireNotSeed(String dataset) {
		if (dataset.equals(SeedData.DATASET.name())) {
			throw new UploadRefused("The built-in data set '%s' cannot be changed.".formatted(dataset));
		}
	}

}
