package org.citygraph.reconciliation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the service tells of itself.
 *
 * @param versions of the API
 * @param identifierSpace what makes an address of an entity's id
 * @param schemaSpace what makes an address of a type's id
 */
record Manifest(List<String> versions, String name, String identifierSpace, String schemaSpace, String documentation,
		String serviceVersion, List<TypeRef> defaultTypes, View view, Preview preview, Suggest suggest, Extend extend,
		int batchSize) {

	/**
	 * The manifest of the service at this address.
	 * @param base the program's, without a slash at its end
	 */
	static Manifest of(String base) {
		String version = Manifest.class.getPackage().getImplementationVersion();
		return new Manifest(List.of("0.2"), "Citygraph", base + "/api/entities/",
				base + "/reconcile/suggest/type?prefix=", base + "/swagger-ui.html",
				(version != null) ? version : "development", TypeRef.ALL, new View(base + "/api/entities/{{id}}"),
				new Preview(base + "/reconcile/preview?id={{id}}", PreviewPage.WIDTH, PreviewPage.HEIGHT),
				new Suggest(new Service(base, "/reconcile/suggest/entity", "/reconcile/flyout/entity?id=${id}"),
						new Service(base, "/reconcile/suggest/property", null),
						new Service(base, "/reconcile/suggest/type", null)),
				new Extend(new Service(base, "/reconcile/properties", null), List.of(Setting.LIMIT)),
				QueryBatch.MOST_QUERIES);
	}

	/** A template of addresses. */
	record View(String url) {
	}

	/** A template of addresses of pages, and the frame that they fit into, in pixels. */
	record Preview(String url, int width, int height) {
	}

	/** Where to ask for suggestions. */
	record Suggest(Service entity, Service property, Service type) {
	}

	/** Where to ask, in two parts. */
	record Service(@JsonProperty("service_url") String url, @JsonProperty("service_path") String path,
			@JsonProperty("flyout_service_path") @Nullable String flyout) {
	}

	/** How to fetch properties. */
	record Extend(@JsonProperty("propose_properties") Service properties,
			@JsonProperty("property_settings") List<Setting> settings) {
	}

	/** What may be set for a property that is fetched. */
	record Setting(String name, String label, String type, @JsonProperty("default") int unlessSaid,
			@JsonProperty("help_text") String help) {

		static final Setting LIMIT = new Setting("limit", "Limit", "number", 0,
				"How many values at most; 0 for all of them");

	}

}
