package org.citygraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schemas of the Reconciliation Service API 0.2.
 */
final class SpecificationSchemas {

	private static final String SPACE = "https://reconciliation-api.github.io/specs/0.2/schemas/";

	private static final JsonMapper JSON = new JsonMapper();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7,
			(registry) -> registry.schemaIdResolvers(
					(resolvers) -> resolvers.mapPrefix(SPACE, "classpath:org/citygraph/reconciliation/schemas/")));

	private SpecificationSchemas() {
	}

	/** What is wrong with an answer. */
	static List<Error> errors(String schema, JsonNode answer) {
		return schema(schema).validate(answer);
	}

	/**
	 * They name the newest dialect, without saying which; the specification's own tests
	 * take them for draft 7.
	 */
	private static Schema schema(String name) {
		try (InputStream text = new ClassPathResource("schemas/" + name + ".json", SpecificationSchemas.class)
			.getInputStream()) {
			ObjectNode schema = (ObjectNode) JSON.readTree(text);
			schema.remove("$schema");
			// Refers to a schema of another body, for a field that is not there.
			schema.withObject("/properties").remove("authentication");
			return REGISTRY.getSchema(SchemaLocation.of(SPACE + name + ".json"), schema);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
