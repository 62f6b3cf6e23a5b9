package org.citygraph.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells in the OpenAPI description what the program is, and of each operation the
 * problems that it answers with.
 */
@Component
@Order // after those that add paths
class ApiDescription implements GlobalOpenApiCustomizer {

	private static final Map<String, String> PROBLEMS = Map.of("400",
			"A parameter is unknown or cannot be accepted; 'errors' names each", "503",
			"The data is being loaded, or the database is away or too busy; Retry-After says when to try again", "504",
			"The question took longer than its time limit");

	private static final Map<String, String> WRITING = Map.of("401", "The token is missing or not known", "403",
			"Writing is off, as no token is configured", "429", "Too many wrong tokens came from this address");

	@Override
	public void customise(OpenAPI api) {
		String version = ApiDescription.class.getPackage().getImplementationVersion();
		api.info(new Info().title("Citygraph")
			.description("A knowledge network of city relationships, each a dated fact with its sources.")
			.version((version != null) ? version : "development")
			.license(new License().name("GPL-3.0-only").identifier("GPL-3.0-only")));
		if (api.getComponents() == null) {
			api.components(new Components());
		}
		api.getComponents()
			.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP)
				.scheme("bearer")
				.description("A token that the server's settings know; 'token NAME' on its command line makes one."));
		api.setPaths(sorted(api.getPaths()));
		api.getPaths().forEach((path, item) -> item.readOperations().forEach((operation) -> describe(path, operation)));
	}

	private static Paths sorted(Paths paths) {
		Paths sorted = new Paths();
		new TreeMap<>(paths).forEach(sorted::addPathItem);
		return sorted;
	}

	private static void describe(String path, Operation operation) {
		separateListsByCommas(operation);
		ParameterMeanings.describe(operation);
		PROBLEMS.forEach((status, description) -> add(operation, status, description));
		if (operation.getSecurity() != null) {
			WRITING.forEach((status, description) -> add(operation, status, description));
		}
		if (path.contains("{id}") || path.startsWith("/api/paths")) {
			add(operation, "404", "Nothing has that id");
		}
		if (path.contains("{format}")) {
			add(operation, "404", "There is no such format");
		}
	}

	/**
	 * As the API takes them; without that word generated clients would repeat the name.
	 */
	private static void separateListsByCommas(Operation operation) {
		Stream.ofNullable(operation.getParameters())
			.flatMap(List::stream)
			.filter((parameter) -> "query".equals(parameter.getIn()) && parameter.getSchema() != null
					&& parameter.getSchema().getItems() != null)
			.forEach((parameter) -> parameter.style(Parameter.StyleEnum.FORM).explode(false));
	}

	private static void add(Operation operation, String status, String description) {
		operation.getResponses()
			.addApiResponse(status,
					new ApiResponse().description(description)
						.content(new Content().addMediaType("application/problem+json",
								new MediaType().schema(new ObjectSchema()))));
	}

}
