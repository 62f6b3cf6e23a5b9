package org.citygraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The node labels of whatever takes part in a fact, each with the form of its ids.
 */
public enum EntityType {

	CITY("City", "[a-z]{2}-[a-z0-9-]+", "ua-dnipro"), REGION("Region", "[a-z]{2}-[a-z0-9-]+", "pl-gniezno-county"),
	COUNTRY("Country", "country-[a-z]{2}", "country-ua"),
	ORGANISATION("Organisation", "org-[a-z0-9-]+", "org-salar-international"),
	PERSON("Person", "person-[a-z0-9-]+", "person-borys-filatov"),
	ACCORD("Accord", "accord-[a-z0-9-]+", "accord-kyiv-reconstruction-2022");

	private final String label;

	private final String idPattern;

	private final String exampleId;

	EntityType(String label, String idPattern, String exampleId) {
		this.label = label;
		this.idPattern = idPattern;
		this.exampleId = exampleId;
	}

	/**
	 * The node label in the graph and the {@code type} in answers, for instance
	 * {@code City}.
	 */
	public String label() {
		return this.label;
	}

	public String exampleId() {
		return this.exampleId;
	}

	public boolean acceptsId(String id) {
		return id.matches(this.idPattern);
	}

	/** Whether an entity of any type may have that id. */
	public static boolean isId(String text) {
		return Arrays.stream(values()).anyMatch((type) -> type.acceptsId(text));
	}

	/**
	 * The id of a country.
	 * @param code ISO 3166-1 alpha-2
	 */
	public static String countryId(String code) {
		return "country-" + code.toLowerCase(Locale.ROOT);
	}

	/** The ISO 3166-1 alpha-2 code of the country with that id; empty if it is none's. */
	public static Optional<String> countryCode(String id) {
		return COUNTRY.acceptsId(id) ? Optional.of(id.substring(id.indexOf('-') + 1).toUpperCase(Locale.ROOT))
				: Optional.empty();
	}

	public static Optional<EntityType> ofLabel(String label) {
		return Arrays.stream(values()).filter((type) -> type.label.equals(label)).findFirst();
	}

}
