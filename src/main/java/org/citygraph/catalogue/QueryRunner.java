package org.citygraph.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.micrometer.core.instrument.MeterRegistry;
import org.citygraph.database.Database;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs catalogue queries, with parameters as text or with their defaults.
 */
@Component
public class QueryRunner {

	private static final int LONGEST_VALUE = 2000;

	private static final Set<String> PAGING = Set.of("limit", "offset");

	private final Database database;

	private final Datasets datasets;

	private final Referents referents;

	private final MeterRegistry meters;

	QueryRunner(Database database, Datasets datasets, Referents referents, MeterRegistry meters) {
		this.database = database;
		this.datasets = datasets;
		this.referents = referents;
		this.meters = meters;
	}

	/**
	 * A part of a query's rows.
	 * @throws InvalidParameters naming each parameter that is unknown, missing or of the
	 * wrong type, or names no country, status or the like
	 * @throws NotFound if an id among them names nothing
	 */
	Answer run(CatalogueQuery query, Map<String, String> given, int offset, int limit) {
		Instant start = Instant.now();
		Map<String, @Nullable Object> parameters = parameters(query, given);
		this.referents.lookUp(query, parameters);
		List<LoadedDataset> asked = this.datasets
			.asked(Optional.ofNullable(parameters.get("dataset")).map(String::valueOf));
		Rows rows = Objects.requireNonNull(this.meters.timer("citygraph.queries", "query", query.id())
			.record(() -> this.database.query(query.text(), parameters, (result) -> Rows.page(result, offset, limit))));
		Receipt receipt = Receipt.since(start, query.id(), told(parameters, offset, limit), null,
				Receipt.Data.of(asked), new Receipt.Method("Cypher", "Neo4j", this.database.version(), null));
		return new Answer(query, rows, receipt);
	}

	private static Map<String, @Nullable Object> told(Map<String, @Nullable Object> parameters, int offset, int limit) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>(parameters);
		told.put("limit", limit);
		told.put("offset", offset);
		return told;
	}

	/** The first rows of a query as CSV, with parameters given as text. */
	public String csv(CatalogueQuery query, Map<String, String> given, int limit) {
		return Csv.of(query.columns(), run(query, given, 0, limit).rows());
	}

	private static Map<String, @Nullable Object> parameters(CatalogueQuery query, Map<String, String> given) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		List<Invalid> errors = errors(query, given, values);
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
		return values;
	}

	/** What is wrong with the parameters of a call, each named. */
	static List<Invalid> errors(CatalogueQuery query, Map<String, String> given) {
		return errors(query, given, new LinkedHashMap<>());
	}

	private static List<Invalid> errors(CatalogueQuery query, Map<String, String> given,
			Map<String, @Nullable Object> values) {
		List<Invalid> errors = new ArrayList<>();
		for (Parameter parameter : query.parameters()) {
			try {
				Object value = value(parameter, Optional.ofNullable(given.get(parameter.name())));
				values.put(parameter.name(), value);
				Referents.errors(parameter, value).forEach(errors::add);
			}
			catch (IllegalArgumentException ex) {
				errors.add(new Invalid(parameter.name(), String.valueOf(ex.getMessage())));
			}
		}
		Set<String> known = new TreeSet<>(PAGING);
		known.addAll(query.parameters().stream().map(Parameter::name).toList());
		given.keySet()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> errors
				.add(new Invalid(name, "It is not known here; known are: " + String.join(", ", known) + ".")));
		return errors;
	}

	private static @Nullable Object value(Parameter parameter, Optional<String> given) {
		Optional<String> text = given.filter((value) -> !value.isBlank());
		if (text.isEmpty() && parameter.required()) {
			throw new IllegalArgumentException("It is required: " + parameter.description() + ".");
		}
		if (text.filter((value) -> value.length() > LONGEST_VALUE).isPresent()) {
			throw new IllegalArgumentException("It is longer than %d characters.".formatted(LONGEST_VALUE));
		}
		return text.isPresent() ? parameter.type().parse(text.get()) : parameter.defaultValue();
	}

	record Answer(CatalogueQuery query, Rows rows, Receipt receipt) {
	}

}
