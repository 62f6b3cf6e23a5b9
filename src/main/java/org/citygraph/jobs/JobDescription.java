package org.citygraph.jobs;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells in the OpenAPI description what can be answered by a job. */
@Component
class JobDescription implements GlobalOpenApiCustomizer {

	private static final List<String> LONG = List.of("/api/rankings", "/api/clusters", "/api/network");

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.entrySet()
			.stream()
			.filter((path) -> LONG.stream().anyMatch(path.getKey()::startsWith))
			.forEach((path) -> path.getValue().getGet().getResponses().addApiResponse("202", becameJob()));
	}

	private static ApiResponse becameJob() {
		return new ApiResponse()
			.description("It takes long, or 'Prefer: respond-async' was sent; Location is the job that answers")
			.content(new Content().addMediaType("application/json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/JobReport"))));
	}

}
