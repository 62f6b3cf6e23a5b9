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
import org.citygraph.imports.NetworkImports;
import org.citygraph.imports.NetworkReport;
import org.citygraph.imports.RemovalRefused;
import org.citygraph.imports.SeedData;
import org.citygraph.imports.SourceImports;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceUnreadable;
import org.citygraph.sources.Unpacked;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.NotFound;
import org.citygraph.web.Refused;
import org.springframework.stereotype.Component;

/** Takes files and queues their import, and the removal of data sets. */
@Component
class Uploads {

	private final SourceImports sources;

	private final DossierImports dossiers;

	private final NetworkImports networks;

	private final SeedData seed;

	private final DatasetRemoval removal;

	private final Datasets datasets;

	private final Jobs jobs;

	private final UploadSettings settings;

	Uploads(SourceImports sources, DossierImports dossiers, NetworkImports networks, SeedData seed,
			DatasetRemoval removal, Datasets datasets, Jobs jobs, UploadSettings settings) {
		this.sources = sources;
		this.dossiers = dossiers;
		this.networks = networks;
		this.seed = seed;
		this.removal = removal;
		this.datasets = datasets;
		this.jobs = jobs;
		this.settings = settings;
		UploadFolder.sweep(settings.keptIn());
	}

	/**
	 * Queues an import.
	 * @param by whose token it is
	 * @throws UploadRefused if the files are none of that kind, as far as can be seen at
	 * once
	 */
	Job take(UploadForm form, String by) {
		requireNames(form);
		UploadFolder folder = UploadFolder.in(this.settings.keptIn());
		try {
			long most = this.settings.largestFile().toBytes();
			Taken taken = Unpacked.atMost(most, () -> taken(form, folder));
			Task.Work bounded = (progress) -> Unpacked.atMost(most,
					() -> inWords(folder, () -> taken.work().run(progress)));
			return this.jobs
				.submit(new Task("import " + form.format(), taken.dataset(), by, form.mode(), bounded, folder::delete));
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

	private record Taken(String dataset, Task.Work work) {
	}

	private Taken taken(UploadForm form, UploadFolder folder) {
		List<Path> files = folder.take(form.sent());
		if (form.isExported()) {
			Path file = UploadedSource.one(files);
			return new Taken(String.join(", ", ExportedNetwork.namesIn(file)),
					(progress) -> network(file, form.mode(), progress));
		}
		return new Taken(form.target().name(), work(form, folder, files));
	}

	/** Of the built-in data the program has its own version. */
	private NetworkReport network(Path file, ImportMode mode, Progress progress) {
		NetworkReport report = this.networks.load(file, mode, progress);
		if (!mode.dryRun()) {
			this.seed.load();
		}
		return report;
	}

	private Task.Work work(UploadForm form, UploadFolder folder, List<Path> files) {
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
	 * @throws Refused if another data set builds upon it
	 */
	Job remove(String dataset, String by) {
		requireNotSeed(dataset);
		if (this.datasets.named(dataset).isEmpty()) {
			throw new NotFound("data set", dataset);
		}
		try {
			this.removal.requireAlone(dataset);
		}
		catch (RemovalRefused ex) {
			throw new Refused(String.valueOf(ex.getMessage()));
		}
		return this.jobs
			.submit(new Task("remove", dataset, by, ImportMode.ADD, (progress) -> this.removal.remove(dataset), () -> {
			}));
	}

	private static void requireNames(UploadForm form) {
		if (!form.isExported()) {
			requireNotSeed(form.given().orElseThrow(() -> new InvalidParameters("dataset", "must be given")));
		}
		else if (form.given().isPresent() || form.mode().replace()) {
			throw new UploadRefused("An exported network names its data sets itself, and adds to what is there: "
					+ "leave 'dataset' and 'replace' out.");
		}
	}

	private static void requireNotSeed(String dataset) {
		if (dataset.equals(SeedData.DATASET.name())) {
			throw new UploadRefused("The built-in data set '%s' cannot be changed.".formatted(dataset));
		}
	}

}
