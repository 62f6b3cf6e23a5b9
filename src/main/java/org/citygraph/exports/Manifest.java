package org.citygraph.exports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citygraph.datasets.LoadedDataset;

/**
 * What every export tells of itself: over which data, in which version and under which
 * licence, filtered by what, made when and by whom.
 *
 * @param filter only what was asked
 */
record Manifest(List<LoadedDataset> datasets, Map<String, String> filter, Instant exportedAt, String generator) {

	static Manifest of(List<LoadedDataset> datasets, Part part) {
		String version = Manifest.class.getPackage().getImplementationVersion();
		return new Manifest(datasets, part.told(), Instant.now().truncatedTo(ChronoUnit.SECONDS),
				"Citygraph " + ((version != null) ? version : "development"));
	}

	/** As lines of text, by name. */
	Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("generator", this.generator);
		texts.put("exportedAt", this.exportedAt.toString());
		texts.put("filter", filterText());
		texts.put("datasets", each(LoadedDataset::name));
		texts.put("versions", each(Manifest::version));
		texts.put("licences", each((dataset) -> dataset.name() + ": " + dataset.licence()));
		return texts;
	}

	private static String version(LoadedDataset dataset) {
		return dataset.name() + " " + dataset.version() + (dataset.complete() ? "" : " (not complete)");
	}

	private String filterText() {
		return this.filter.isEmpty() ? "none"
				: this.filter.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "=" + entry.getValue())
					.collect(Collectors.joining(" "));
	}

	private String each(Function<LoadedDataset, String> property) {
		return this.datasets.stream().map(property).collect(Collectors.joining("; "));
	}

}
