package org.citygraph.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query file: comment lines {@code // key: value} as its header, then one
 * statement. Header and text must agree. <pre>
 * // title: Cities without a partner in a country
 * // description: One or two sentences.
 * // param: country STRING of country required -- ISO 3166-1 alpha-2 code
 * // param: from DATE = null -- only facts that hold on that day
 * // returns: city STRING -- name
 * // example: country=DE
 * </pre>
 */
final class QueryFile {

	private static final Pattern HEADER = Pattern.compile("// ([a-z]+): ?(.*)");

	private static final Pattern PARAMETER = Pattern.compile(
			"(?<name>[a-z][A-Za-z0-9]*) (?<type>[A-Z<>]+)(?: of (?<names>[a-z]+))? (?:(?<required>required)|= (?<default>.+?)) -- (?<about>.+)");

	private static final Pattern COLUMN = Pattern
		.compile("(?<name>[a-z][A-Za-z0-9]*) (?<type>[A-Z<>]+) -- (?<about>.+)");

	private static final Pattern COLUMN_TYPE = Pattern
		.compile("(LIST<)*(STRING|INTEGER|FLOAT|BOOLEAN|DATE|NODE|RELATIONSHIP|PATH|MAP)(>)*");

	private static final Pattern PATH = Pattern.compile("([a-z][a-z0-9-]*)/([a-z][a-z0-9-]*)\\.cypher");

	private static final Set<String> KEYS = Set.of("title", "description", "param", "returns", "example");

	/** What the call itself takes. */
	private static final Set<String> RESERVED = Set.of("limit", "offset");

	private static final String NO_PARAMETERS = "(no parameters)";

	private static final String NO_EXAMPLE = "none on the seed data";

	private final String file;

	private final Map<String, List<String>> header = new LinkedHashMap<>();

	private final String text;

	private QueryFile(String file, String text) {
		this.file = file;
		this.text = text;
		for (String line : text.lines().takeWhile((line) -> line.startsWith("//")).toList()) {
			Matcher matcher = HEADER.matcher(line);
			if (!matcher.matches()) {
				throw invalid("The header line '%s' is not '// key: value'.".formatted(line));
			}
			this.header.computeIfAbsent(matcher.group(1), (key) -> new ArrayList<>()).add(matcher.group(2).strip());
		}
	}

	/**
	 * Makes a query of a file.
	 * @param path of the file below the queries' folder, such as
	 * {@code paths/shortest.cypher}
	 * @throws QueryInvalid saying what is wrong
	 */
	static CatalogueQuery read(String path, String text) {
		return new QueryFile(path, text).query();
	}

	private CatalogueQuery query() {
		Matcher path = PATH.matcher(this.file);
		if (!path.matches()) {
			throw invalid("A query stands at <topic>/<name>.cypher, both of a-z, 0-9 and hyphens.");
		}
		Set<String> unknown = new TreeSet<>(this.header.keySet());
		unknown.removeAll(KEYS);
		if (!unknown.isEmpty()) {
			throw invalid(
					"The header knows title, description, param, returns and example, not %s.".formatted(unknown));
		}
		List<Parameter> parameters = lines("param").stream().map(this::parameter).toList();
		List<Column> columns = lines("returns").stream().map(this::column).toList();
		compare(parameters, columns);
		return new CatalogueQuery(path.group(1), path.group(2), one("title"), one("description"), parameters, columns,
				example(parameters), this.text);
	}

	private void compare(List<Parameter> parameters, List<Column> columns) {
		QueryText statement = new QueryText(this.text);
		statement.forbidden().ifPresent((reason) -> {
			throw invalid(reason);
		});
		List<String> names = parameters.stream().map(Parameter::name).toList();
		agree("parameters", names.stream().sorted().toList(), List.copyOf(statement.parameters()));
		agree("columns", columns.stream().map(Column::name).toList(), statement.columns());
	}

	private void agree(String what, List<String> declared, List<String> used) {
		if (Set.copyOf(declared).size() < declared.size()) {
			throw invalid("Its header declares one of the %s %s twice.".formatted(what, declared));
		}
		if (!declared.equals(used)) {
			throw invalid("Its header declares the %s %s, its text has %s.".formatted(what, declared, used));
		}
	}

	private Parameter parameter(String line) {
		Matcher matcher = PARAMETER.matcher(line);
		if (!matcher.matches()) {
			throw invalid(
					"'%s' is not 'param: name TYPE required -- meaning' or 'param: name TYPE = default -- meaning'."
						.formatted(line));
		}
		if (RESERVED.contains(matcher.group("name"))) {
			throw invalid("A parameter cannot be named '%s': every query takes it.".formatted(matcher.group("name")));
		}
		try {
			ParameterType type = ParameterType.ofCypher(matcher.group("type"));
			Optional<String> text = Optional.ofNullable(matcher.group("default"))
				.filter((value) -> !"null".equals(value));
			text.ifPresent(type::parse);
			Optional<Referent> names = Optional.ofNullable(matcher.group("names")).map(Referent::ofText);
			return new Parameter(matcher.group("name"), type, names, matcher.group("required") != null, text,
					matcher.group("about"));
		}
		catch (IllegalArgumentException ex) {
			throw invalid(ex.getMessage() + " In '%s'".formatted(line));
		}
	}

	private Column column(String line) {
		Matcher matcher = COLUMN.matcher(line);
		if (!matcher.matches() || !COLUMN_TYPE.matcher(matcher.group("type")).matches()) {
			throw invalid("'%s' is not 'returns: name TYPE -- meaning'.".formatted(line));
		}
		return new Column(matcher.group("name"), matcher.group("type"), matcher.group("about"));
	}

	private Optional<Map<String, String>> example(List<Parameter> parameters) {
		String line = one("example");
		if (line.equals(NO_EXAMPLE)) {
			return Optional.empty();
		}
		Map<String, String> example = line.equals(NO_PARAMETERS) ? Map.of() : pairs(line);
		Set<String> unknown = new TreeSet<>(example.keySet());
		for (Parameter parameter : parameters) {
			unknown.remove(parameter.name());
			check(parameter, Optional.ofNullable(example.get(parameter.name())));
		}
		if (!unknown.isEmpty()) {
			throw invalid("The example gives %s, which the header does not declare.".formatted(unknown));
		}
		return Optional.of(example);
	}

	private void check(Parameter parameter, Optional<String> value) {
		if (parameter.required() && value.isEmpty()) {
			throw invalid("The example lacks '%s', which is required.".formatted(parameter.name()));
		}
		try {
			value.ifPresent(parameter.type()::parse);
		}
		catch (IllegalArgumentException ex) {
			throw invalid("The example's '%s': %s".formatted(parameter.name(), ex.getMessage()));
		}
	}

	private Map<String, String> pairs(String line) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String pair : line.split("&", -1)) {
			int equals = pair.indexOf('=');
			if (equals < 1 || pairs.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
				throw invalid("The example '%s' is neither 'name=value&name=value' nor '%s' nor '%s'.".formatted(line,
						NO_PARAMETERS, NO_EXAMPLE));
			}
		}
		return pairs;
	}

	private List<String> lines(String key) {
		return this.header.getOrDefault(key, List.of());
	}

	private String one(String key) {
		List<String> values = lines(key);
		if (values.size() != 1 || values.getFirst().isEmpty()) {
			throw invalid("Its header needs one line '// %s: …'.".formatted(key));
		}
		return values.getFirst();
	}

	private QueryInvalid invalid(String reason) {
		return new QueryInvalid(this.file, reason);
	}

}
