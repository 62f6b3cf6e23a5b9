package org.citygraph.rankings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;

/**
 * In what another projection differs; whatever is left out is as in the first.
 */
record OtherProjection(
		@Parameter(description = "Nodes of the other projection") @Pattern(regexp = ProjectionQuestion.NODES,
				message = ProjectionQuestion.ONE_OF_NODES) @Nullable String otherNodes,
		@Parameter(description = "How accords count in the other") @Pattern(regexp = ProjectionQuestion.ACCORDS,
				message = ProjectionQuestion.ONE_OF_ACCORDS) @Nullable String otherAccords,
		@Parameter(description = "How parallel facts count in the other") @Pattern(regexp = ProjectionQuestion.PARALLEL,
				message = ProjectionQuestion.ONE_OF_PARALLEL) @Nullable String otherParallel,
		@Parameter(description = "Which way the other's ties run") @Pattern(regexp = ProjectionQuestion.ORIENTATIONS,
				message = ProjectionQuestion.ONE_OF_ORIENTATIONS) @Nullable String otherOrientation,
		@Parameter(description = "Edge types of the other", explode = Explode.FALSE) @Nullable Set<FactType> otherTypes,
		@Parameter(description = "Kinds of the other", explode = Explode.FALSE) @Size(max = 50) @Nullable Set<@Pattern(
				regexp = FactFilter.KINDS,
				message = "must be a known kind, such as twinning, memorandum, equipment or visit") String> otherKinds,
		@Parameter(description = "Statuses of the other", explode = Explode.FALSE) @Nullable Set<Status> otherStatuses,
		@Parameter(description = "Data set of the other") @Size(max = 63) @Nullable String otherDataset,
		@Parameter(description = "The other's facts hold on that day") @Nullable LocalDate otherValidAt,
		@Parameter(description = "The other as the sources had told by that day") @Nullable LocalDate otherKnownAt) {

	ProjectionQuestion question(ProjectionQuestion first) {
		return new ProjectionQuestion(text(this.otherNodes, first.nodes()), text(this.otherAccords, first.accords()),
				text(this.otherParallel, first.parallel()), text(this.otherOrientation, first.orientation()));
	}

	FactFilter filter(FactFilter first) {
		return new FactFilter(or(this.otherTypes, first.types()), or(this.otherKinds, first.kinds()),
				or(this.otherStatuses, first.statuses()), or(this.otherDataset, first.dataset()),
				or(this.otherValidAt, first.validAt()), or(this.otherKnownAt, first.knownAt()));
	}

	/** As a receipt tells what is different. */
	Map<String, Object> told() {
		Map<String, Object> told = new HashMap<>();
		put(told, "otherNodes", this.otherNodes);
		put(told, "otherAccords", this.otherAccords);
		put(told, "otherParallel", this.otherParallel);
		put(told, "otherOrientation", this.otherOrientation);
		put(told, "otherTypes", this.otherTypes);
		put(told, "otherKinds", this.otherKinds);
		put(told, "otherStatuses", this.otherStatuses);
		put(told, "otherDataset", this.otherDataset);
		put(told, "otherValidAt", this.otherValidAt);
		put(told, "otherKnownAt", this.otherKnownAt);
		return told;
	}

	private static void put(Map<String, Object> told, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			told.put(name, value);
		}
	}

	/** What is wrong by the names that the other's parameters have. */
	InvalidParameters named(InvalidParameters ofTheOther) {
		return new InvalidParameters(ofTheOther.errors()
			.stream()
			.map((error) -> new InvalidParameters.Invalid(named(error.parameter()), error.reason()))
			.toList());
	}

	private String named(String parameter) {
		boolean own = switch (parameter) {
			case "accords" -> this.otherAccords != null;
			case "orientation" -> this.otherOrientation != null;
			case "types" -> this.otherTypes != null;
			case "dataset" -> this.otherDataset != null;
			default -> false;
		};
		return own ? "other" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1) : parameter;
	}

	/** A blank says nothing. */
	private static @Nullable String text(@Nullable String other, @Nullable String first) {
		return (other == null || other.isBlank()) ? first : other;
	}

	private static <T> @Nullable T or(@Nullable T other, @Nullable T first) {
		return Optional.ofNullable(other).orElse(first);
	}

}
