package org.citygraph.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.citygraph.datasets.Receipt;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.Page;
import org.citygraph.web.ParameterCheck;
import org.citygraph.web.Quick;
import org.citygraph.web.ShortList;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/queries}: the catalogue, and each query's rows as JSON or CSV.
 */
@RestController
@Tag(name = "Queries")
class QueryEndpoint implements ParameterCheck {

	private final Catalogue catalogue;

	private final QueryRunner runner;

	QueryEndpoint(Catalogue catalogue, QueryRunner runner) {
		this.catalogue = catalogue;
		this.runner = runner;
	}

	@Quick
	@GetMapping("/api/queries")
	@Operation(summary = "The query catalogue")
	ResponseEntity<Entries> queries(@Valid @ParameterObject ShortList part) {
		return part.answer(this.catalogue.all().stream().map(Entry::of).toList(), Entries::new);
	}

	@Hidden
	@GetMapping(path = "/api/queries/{topic}/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Answer> json(@PathVariable String topic, @PathVariable String name,
			@RequestParam Map<String, String> parameters, @Valid Page page) {
		QueryRunner.Answer answer = this.runner.run(this.catalogue.get(topic, name), parameters, page.start(),
				page.size());
		List<String> columns = answer.query().columns().stream().map(Column::name).toList();
		return page.answer(new Answer(answer.query().id(), answer.query().title(), columns, answer.rows().rows(),
				answer.receipt()), answer.rows().more());
	}

	@Hidden
	@GetMapping(path = "/api/queries/{topic}/{name}", produces = "text/csv")
	ResponseEntity<String> csv(@PathVariable String topic, @PathVariable String name,
			@RequestParam Map<String, String> parameters, @Valid Page page) {
		QueryRunner.Answer answer = this.runner.run(this.catalogue.get(topic, name), parameters, page.start(),
				page.size());
		return page.answer(Csv.of(answer.query().columns(), answer.rows()), answer.rows().more());
	}

	@Override
	public List<Invalid> errors(HttpServletRequest request) {
		Map<String, String> given = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
		return this.catalogue.all()
			.stream()
			.filter((query) -> request.getRequestURI().equals(query.address()))
			.flatMap((query) -> QueryRunner.errors(query, given).stream())
			.toList();
	}

	/** The catalogue. */
	record Entries(List<Entry> queries) {
	}

	/** A query as the catalogue tells it. */
	record Entry(String id, String topic, String name, String title, String description, String address,
			List<ParameterEntry> parameters, List<Column> columns, @Nullable Map<String, String> example) {

		static Entry of(CatalogueQuery query) {
			return new Entry(query.id(), query.topic(), query.name(), query.title(), query.description(),
					query.address(), query.parameters().stream().map(ParameterEntry::of).toList(), query.columns(),
					query.example().orElse(null));
		}

	}

	/** A parameter as the catalogue tells it. */
	record ParameterEntry(String name, String type, @Nullable String names, boolean required,
			@Nullable Object defaultValue, String description) {

		static ParameterEntry of(Parameter parameter) {
			return new ParameterEntry(parameter.name(), parameter.type().cypher(),
					parameter.names().map(Referent::text).orElse(null), parameter.required(), parameter.defaultValue(),
					parameter.description());
		}

	}

	/** One query's rows. */
	@Schema(name = "QueryAnswer")
	record Answer(String query, String title, List<String> columns, List<Map<String, @Nullable Object>> rows,
			Receipt receipt) {
	}

}
