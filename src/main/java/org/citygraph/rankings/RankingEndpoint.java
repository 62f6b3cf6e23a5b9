package org.citygraph.rankings;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityRef;
import org.citygraph.jobs.JobBoard;
import org.citygraph.projections.EntityRefs;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/rankings}.
 */
@RestController
@Tag(name = "Rankings")
class RankingEndpoint {

	private final Rankings rankings;

	private final EntityRefs entities;

	private final JobBoard jobs;

	RankingEndpoint(Rankings rankings, EntityRefs entities, JobBoard jobs) {
		this.rankings = rankings;
		this.entities = entities;
		this.jobs = jobs;
	}

	@GetMapping("/api/rankings")
	@Operation(
			summary = "The most central entities: by degree, pagerank, betweenness, closeness, harmonic, eigenvector or coreness")
	ResponseEntity<Answer> rankings(
			@RequestParam(defaultValue = "degree") @Pattern(regexp = Measure.NAMES,
					message = Measure.ONE_OF_THESE) String measure,
			@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter,
			@Valid @ParameterObject Page page) {
		Measure known = Measure.named(measure);
		Answer answer = this.jobs.answer(() -> ranked(known, projection, filter, page));
		return page.answer(answer, page.start() + page.size() < answer.total());
	}

	private Answer ranked(Measure measure, ProjectionQuestion projection, FactFilter filter, Page page) {
		Instant start = Instant.now();
		Ranking ranking = this.rankings.of(measure, projection, filter);
		return new Answer(this.rankings.ranked(ranking, page.start(), page.size()), ranking.size(),
				ranking.scores().sampling(), this.rankings.receipt(start, "rankings", page.told(), measure, ranking));
	}

	@GetMapping("/api/rankings/compare")
	@Operation(summary = "How a ranking changes between two projections: rank correlation, and who moves farthest")
	ResponseEntity<Compared> compare(
			@RequestParam(defaultValue = "degree") @Pattern(regexp = Measure.NAMES,
					message = Measure.ONE_OF_THESE) String measure,
			@Valid @ParameterObject ProjectionQuestion projection, @Valid @ParameterObject FactFilter filter,
			@Valid @ParameterObject OtherProjection other, @Valid @ParameterObject Page page) {
		Measure known = Measure.named(measure);
		Compared answer = this.jobs.answer(() -> compared(known, projection, filter, other, page));
		return page.answer(answer, page.start() + page.size() < answer.common());
	}

	private Compared compared(Measure measure, ProjectionQuestion projection, FactFilter filter, OtherProjection other,
			Page page) {
		Instant start = Instant.now();
		Ranking one = this.rankings.of(measure, projection, filter);
		Ranking two = other(measure, projection, filter, other);
		Comparison comparison = new Comparison(one, two);
		List<Comparison.Move> moves = comparison.moves(page.start(), page.size());
		Map<String, EntityRef> named = this.entities.named(moves.stream().map(Comparison.Move::id).toList());
		double spearman = comparison.spearman();
		Receipt ofOther = this.rankings.receipt(start, "rankings", Map.of(), measure, two);
		Map<String, @Nullable Object> told = new HashMap<>(other.told());
		told.put("otherTypes", ofOther.parameters().get("types"));
		told.putAll(page.told());
		return new Compared(Double.isNaN(spearman) ? null : spearman, comparison.size(), one.size() - comparison.size(),
				two.size() - comparison.size(),
				moves.stream()
					.filter((move) -> named.containsKey(move.id()))
					.map((move) -> new Mover(named.get(move.id()), move.rank(), move.otherRank(), move.score(),
							move.otherScore()))
					.toList(),
				this.rankings.receipt(start, "rankings/compare", told, measure, one), ofOther);
	}

	private Ranking other(Measure measure, ProjectionQuestion projection, FactFilter filter, OtherProjection other) {
		try {
			return this.rankings.of(measure, other.question(projection), other.filter(filter));
		}
		catch (InvalidParameters ex) {
			throw other.named(ex);
		}
	}

	/**
	 * Entities, highest first.
	 *
	 * @param total how many there are in all
	 * @param sampling how the scores were estimated; absent where they are exact
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Ranking")
	record Answer(List<Rankings.Ranked> ranking, int total, Scores.@Nullable Sampling sampling, Receipt receipt) {
	}

	/**
	 * Two rankings side by side.
	 *
	 * @param spearman rank correlation over the entities in both, from -1 to 1; absent
	 * where it is not defined
	 * @param common how many entities are in both
	 * @param onlyInFirst how many are in the first alone
	 * @param movers who moves farthest, first
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "RankingComparison")
	record Compared(@Nullable Double spearman, int common, int onlyInFirst, int onlyInOther, List<Mover> movers,
			Receipt receipt, Receipt otherReceipt) {
	}

	/**
	 * An entity with its ranks among the common ones; equal ones share the mean.
	 */
	record Mover(@Nullable EntityRef entity, double rank, double otherRank, double score, double otherScore) {
	}

}
