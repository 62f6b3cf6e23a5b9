package org.citygraph.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citygraph.catalogue.CatalogueQuery;
import org.citygraph.catalogue.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue query as text for a person to run: without its header, its parameters set
 * to those of its example, else to their defaults.
 */
final class CypherText {

	/**
	 * Strings, comments and quoted names are passed over, for a dollar in them is none.
	 */
	private static final Pattern PARAMETER = Pattern.compile(
			"//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|\\$(?<name>[A-Za-z_]\\w*)",
			Pattern.DOTALL);

	private CypherText() {
	}

	/** The statement alone. */
	static String statement(CatalogueQuery query) {
		return query.text()
			.lines()
			.dropWhile((line) -> line.startsWith("//"))
			.collect(Collectors.joining("\n"))
			.strip();
	}

	/**
	 * A Browser command that sets every parameter; empty for a query without any. One
	 * command for all, since a click on one that ends with {@code null} does nothing.
	 */
	static String settings(CatalogueQuery query) {
		List<Parameter> parameters = query.parameters();
		String names = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
		String values = parameters.stream()
			.map((parameter) -> literal(value(query, parameter)) + " AS " + parameter.name())
			.collect(Collectors.joining(",\n         "));
		return parameters.isEmpty() ? "" : ":param [{%s}] => {\n  RETURN %s\n}".formatted(names, values);
	}

	/** The statement with literals in place of its parameters. */
	static String ready(CatalogueQuery query) {
		Map<String, String> literals = query.parameters()
			.stream()
			.collect(Collectors.toMap(Parameter::name, (parameter) -> literal(value(query, parameter))));
		return PARAMETER.matcher(statement(query)).replaceAll((found) -> {
			String name = found.group("name");
			return Matcher
				.quoteReplacement((name != null) ? literals.getOrDefault(name, found.group()) : found.group());
		});
	}

	private static @Nullable Object value(CatalogueQuery query, Parameter parameter) {
		return query.example()
			.map((example) -> example.get(parameter.name()))
			.or(parameter::defaultText)
			.map(parameter.type()::parse)
			.orElse(null);
	}

	static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
			case LocalDate day -> "date('" + day + "')";
			case List<?> list -> list.stream().map(CypherText::literal).collect(Collectors.joining(", ", "[", "]"));
			default -> value.toString();
		};
	}

}
