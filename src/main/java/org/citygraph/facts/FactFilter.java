package org.citygraph.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which facts count. Without a day: those that are not superseded and not ended.
 * {@code validAt}: those that hold on that day, ended ones of that time included; an
 * unknown bound does not exclude. {@code knownAt}: as the sources had told by that day.
 * Proposed and draft facts never hold under {@code validAt}.
 *
 * @param types edge types
 * @param kinds such as twinning
 * @param statuses such as signed
 * @param dataset only facts of that data set
 */
public record FactFilter(@Parameter(description = "Edge types", explode = Explode.FALSE) @Nullable Set<FactType> types,
		@Parameter(description = "Kinds, such as twinning",
				explode = Explode.FALSE) @Size(max = 50) @Nullable Set<@Pattern(regexp = FactFilter.KINDS,
						message = "must be a known kind, such as twinning, memorandum, equipment or visit") String> kinds,
		@Parameter(description = "Statuses, such as signed", explode = Explode.FALSE) @Nullable Set<Status> statuses,
		@Parameter(description = "Only facts of that data set") @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}",
				message = "is not a data set's name") @Nullable String dataset,
		@Parameter(description = "Only facts that hold on that day") @Nullable LocalDate validAt,
		@Parameter(description = "As the sources had told by that day") @Nullable LocalDate knownAt) {

	/** All kinds of agreements, aid and activities; a blank between commas is nothing. */
	public static final String KINDS = "(twinning|cooperation|friendship|memorandum|solidarity|partnership|project|money|equipment"
			+ "|vehicle|supplies|shelter|expertise|other|visit|exchange|meeting|training|event|study|founding)?";

	public FactFilter {
		types = given(types);
		kinds = given(kinds);
		statuses = given(statuses);
		dataset = (dataset == null || dataset.isBlank()) ? null : dataset;
	}

	/** Without the blanks of lists such as {@code "AID,"}; nothing if nothing is left. */
	private static <T> @Nullable Set<T> given(@Nullable Set<@Nullable T> values) {
		if (values == null) {
			return null;
		}
		Set<T> given = values.stream()
			.flatMap(Stream::ofNullable)
			.filter((value) -> !"".equals(value))
			.collect(Collectors.toUnmodifiableSet());
		return given.isEmpty() ? null : given;
	}

	/** The asked types, or those that the question is about unless said. */
	public Set<FactType> typesOr(Set<FactType> unlessSaid) {
		return (this.types != null) ? this.types : unlessSaid;
	}

	/** The same of these types unless some are asked for. */
	public FactFilter ofTypesOr(Set<FactType> unlessSaid) {
		return new FactFilter(typesOr(unlessSaid), this.kinds, this.statuses, this.dataset, this.validAt, this.knownAt);
	}

	public Optional<String> namedDataset() {
		return Optional.ofNullable(this.dataset);
	}

	/** As statements take it. */
	public Map<String, Object> parameters(Set<FactType> unlessSaid) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("types", names(typesOr(unlessSaid)));
		put(parameters, "kinds", (this.kinds != null) ? this.kinds.stream().sorted().toList() : null);
		put(parameters, "statuses",
				(this.statuses != null) ? this.statuses.stream().map(Status::text).sorted().toList() : null);
		put(parameters, "dataset", this.dataset);
		put(parameters, "validAt", this.validAt);
		put(parameters, "knownAt", this.knownAt);
		return parameters;
	}

	/** As a receipt tells it: only what was asked, in a stable order. */
	public Map<String, @Nullable Object> told(Set<FactType> unlessSaid) {
		return parameters(unlessSaid).entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> entry.getValue() instanceof LocalDate day ? day.toString() : entry.getValue(),
					(one, other) -> one, TreeMap::new));
	}

	private static List<String> names(Set<FactType> types) {
		return types.stream().sorted().map(Enum::name).toList();
	}

	@SuppressWarnings("NullAway") // a statement's parameter may be null, a Map's value
									// not
	private static void put(Map<String, Object> parameters, String key, @Nullable Object value) {
		parameters.put(key, value);
	}

}
