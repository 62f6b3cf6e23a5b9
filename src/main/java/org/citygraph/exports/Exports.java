package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.facts.FactFilter;
import org.citygraph.progress.Progress;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.TooBusy;
import org.neo4j.driver.Record;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Writes the network, or a part of it, in any format, row by row as it comes from the
 * database.
 */
@Component
@EnableConfigurationProperties(ExportSettings.class)
public class Exports {

	private final Database database;

	private final Datasets datasets;

	private final ExportSettings settings;

	Exports(Database database, Datasets datasets, ExportSettings settings) {
		this.database = database;
		this.datasets = datasets;
		this.settings = settings;
	}

	/**
	 * Writes to a file or folder, which is there only when it is complete.
	 * @throws InvalidParameters if the data set asked for is not loaded, or a code is no
	 * country's
	 * @throws TooBusy if the data changed meanwhile
	 * @throws TargetRefused if it cannot be written
	 */
	public Counts export(FactFilter filter, Countries countries, ExportTarget target, Progress progress) {
		return target.fill((work) -> export(new Part(filter, countries), work, progress));
	}

	/**
	 * Writes to a stream, which is not closed.
	 * @throws InvalidParameters before anything is written, if the data set asked for is
	 * not loaded, or a code is no country's
	 * @throws UncheckedIOException if the stream fails
	 */
	void export(ExportFormat format, FactFilter filter, Countries countries, OutputStream out) {
		export(new Part(filter, countries), (network) -> format.write(network, out), Progress.UNSEEN);
	}

	/**
	 * For those who ask for no content.
	 * @throws InvalidParameters as an export is refused
	 */
	void requireKnown(FactFilter filter, Countries countries) {
		countries.requireKnown();
		this.datasets.asked(filter.namedDataset());
	}

	private Counts export(Part part, Network.Each<Network> work, Progress progress) {
		part.countries().requireKnown();
		Datasets.Snapshot before = this.datasets.now();
		Record extent = extent();
		List<LoadedDataset> asked = before.asked(part.filter().namedDataset());
		Manifest manifest = Manifest.of(asked, part);
		Tally tally = new Tally(progress, part, asked);
		Counts counts = this.database.readingOnce(this.settings.timeout(),
				(reader) -> counted(new Network(reader, part, manifest, tally), work));
		if (!this.datasets.state().equals(before.state()) || !extent().equals(extent)) {
			throw new TooBusy("The data changed while it was exported; export it again.");
		}
		return counts;
	}

	/** An import that is under way adds to it with each of its batches. */
	private Record extent() {
		return this.database.read("exports/extent", Map.of()).getFirst();
	}

	private static Counts counted(Network network, Network.Each<Network> work) {
		try {
			work.accept(network);
			return network.counts();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
