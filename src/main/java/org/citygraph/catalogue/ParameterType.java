package org.citygraph.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The types of queries' parameters, and how each is read from text.
 */
public enum ParameterType {

	STRING("STRING", "string", "a text"), INTEGER("INTEGER", "integer", "a whole number"),
	FLOAT("FLOAT", "number", "a number"), BOOLEAN("BOOLEAN", "boolean", "true or false"),
	DATE("DATE", "string", "a day such as 2023-12-12"),
	STRING_LIST("LIST<STRING>", "array", "texts separated by commas");

	private final String cypher;

	private final String jsonType;

	private final String expected;

	ParameterType(String cypher, String jsonType, String expected) {
		this.cypher = cypher;
		this.jsonType = jsonType;
		this.expected = expected;
	}

	/** As headers write it. */
	public String cypher() {
		return this.cypher;
	}

	/** As JSON Schema names it. */
	public String jsonType() {
		return this.jsonType;
	}

	/**
	 * The value that a text means.
	 * @throws IllegalArgumentException with a sentence that says what would be right
	 */
	public Object parse(String text) {
		try {
			return value(text.strip());
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			String shown = (text.length() <= 60) ? text : text.substring(0, 60) + "…";
			throw new IllegalArgumentException("'%s' is not %s.".formatted(shown, this.expected), ex);
		}
	}

	private Object value(String text) {
		return switch (this) {
			case STRING -> text;
			case INTEGER -> Long.valueOf(text);
			case FLOAT -> finite(text);
			case BOOLEAN -> bool(text);
			case DATE -> LocalDate.parse(text);
			case STRING_LIST -> list(text);
		};
	}

	static ParameterType ofCypher(String name) {
		return Arrays.stream(values())
			.filter((type) -> type.cypher.equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'%s' is not a type of parameter: %s".formatted(name,
					Arrays.stream(values()).map(ParameterType::cypher).toList())));
	}

	private static Object finite(String text) {
		double number = Double.parseDouble(text);
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException(text);
		}
		return number;
	}

	private static Object bool(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(text);
		};
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.split(",", -1)).map(String::strip).filter((item) -> !item.isEmpty()).toList();
	}

}
