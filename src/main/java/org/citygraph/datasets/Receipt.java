package org.citygraph.datasets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Tells how an answer was computed, so that it can be repeated.
 *
 * @param query the catalogue query or endpoint that was asked
 * @param parameters as they were understood, defaults included
 * @param projection which nodes and edges were looked at; absent where the query's text
 * says it all
 * @param data over which data
 * @param method with what
 * @param computedAt when, in UTC
 * @param tookMillis how long it took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(String query, Map<String, @Nullable Object> parameters, @Nullable String projection, Data data,
		Method method, Instant computedAt, long tookMillis) {

	/**
	 * The data that an answer rests on.
	 *
	 * @param facts how many facts counted; absent where that is not known
	 * @param undated how many of them have no date
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Data(List<Version> datasets, @Nullable Long facts, @Nullable Long undated) {

		public static Data of(List<LoadedDataset> datasets) {
			return new Data(versions(datasets), null, null);
		}

		public static Data of(List<LoadedDataset> datasets, long facts, long undated) {
			return new Data(versions(datasets), facts, undated);
		}

		private static List<Version> versions(List<LoadedDataset> datasets) {
			return datasets.stream()
				.map((dataset) -> new Version(dataset.name(), dataset.version(), dataset.complete()))
				.toList();
		}

	}

	/**
	 * A data set and its version.
	 *
	 * @param complete false while not all of it is there, as after an import that was
	 * broken off
	 */
	public record Version(String name, String version, boolean complete) {
	}

	/**
	 * The algorithm and who implements it.
	 *
	 * @param seed of its random choices; absent where it makes none
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Method(String algorithm, String library, String version, @Nullable Long seed) {

		/** An algorithm of this program, whose version is that of its jar. */
		public static Method ours(String algorithm) {
			return ours(algorithm, null);
		}

		public static Method ours(String algorithm, @Nullable Long seed) {
			String version = Receipt.class.getPackage().getImplementationVersion();
			return new Method(algorithm, "Citygraph", (version != null) ? version : "development", seed);
		}

	}

	/** A receipt for work that began at this moment and is done now. */
	public static Receipt since(Instant start, String query, Map<String, @Nullable Object> parameters,
			@Nullable String projection, Data data, Method method) {
		return new Receipt(query, parameters, projection, data, method, start,
				Duration.between(start, Instant.now()).toMillis());
	}

}
