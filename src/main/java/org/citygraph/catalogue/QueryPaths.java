package org.citygraph.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each query of the catalogue its own path in the OpenAPI description.
 */
@Component
@Order(0)
class QueryPaths implements OpenApiCustomizer {

	private final Catalogue catalogue;

	QueryPaths(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void customise(OpenAPI api) {
		this.catalogue.all()
			.forEach((query) -> api.path("/api/queries/" + query.id(), new PathItem().get(operation(query))));
	}

	private static Operation operation(CatalogueQuery query) {
		Operation operation = new Operation().addTagsItem("Queries: " + query.topic())
			.operationId(query.id().replace('/', '-'))
			.summary(query.title())
			.description(query.description())
			.responses(new ApiResponses().addApiResponse("200", rows()));
		query.parameters().stream().map(QueryPaths::parameter).forEach(operation::addParametersItem);
		operation.addParametersItem(paging("limit", 25, 1, 1000));
		operation.addParametersItem(paging("offset", 0, 0, 10_000_000));
		return operation;
	}

	private static io.swagger.v3.oas.models.parameters.Parameter parameter(Parameter parameter) {
		Schema<?> schema = schema(parameter.type().jsonType());
		if (parameter.type() == ParameterType.STRING_LIST) {
			schema.items(schema("string"));
		}
		if (parameter.type() == ParameterType.DATE) {
			schema.format("date");
		}
		Optional.ofNullable(parameter.defaultValue()).ifPresent(schema::setDefault);
		return query(parameter.name(), schema).required(parameter.required())
			.description(parameter.description())
			.explode(false);
	}

	private static io.swagger.v3.oas.models.parameters.Parameter paging(String name, int standard, int least,
			int most) {
		Schema<?> schema = schema("integer");
		schema.setDefault(standard);
		schema.setMinimum(BigDecimal.valueOf(least));
		schema.setMaximum(BigDecimal.valueOf(most));
		return query(name, schema);
	}

	private static io.swagger.v3.oas.models.parameters.Parameter query(String name, Schema<?> schema) {
		return new io.swagger.v3.oas.models.parameters.Parameter().in("query").name(name).schema(schema);
	}

	/** OpenAPI 3.1 writes a schema's types, 3.0 its one type. */
	private static Schema<?> schema(String type) {
		Schema<?> schema = new Schema<>();
		schema.setType(type);
		schema.setTypes(Set.of(type));
		return schema;
	}

	private static ApiResponse rows() {
		return new ApiResponse().description("The rows")
			.content(new Content().addMediaType("application/json", new MediaType().schema(schema("object")))
				.addMediaType("text/csv", new MediaType().schema(schema("string"))));
	}

}
