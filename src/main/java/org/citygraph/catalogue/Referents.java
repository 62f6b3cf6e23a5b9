package org.citygraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a call whose parameters name nothing from one that has no rows.
 */
@Component
class Referents {

	private final Database database;

	Referents(Database database) {
		this.database = database;
	}

	/**
	 * What is wrong with a value that should be a word which is known without the graph.
	 */
	static Stream<Invalid> errors(Parameter parameter, @Nullable Object value) {
		return parameter.names()
			.filter((referent) -> !referent.isId())
			.stream()
			.flatMap((referent) -> texts(value).filter((word) -> !referent.knows(word))
				.map((word) -> new Invalid(parameter.name(), "'%s' is not %s.".formatted(word, referent.meaning()))));
	}

	/**
	 * Looks up the ids among a query's parameters.
	 * @param values by the parameters' names
	 * @throws NotFound if the graph has no such entity, document or theme
	 */
	void lookUp(CatalogueQuery query, Map<String, @Nullable Object> values) {
		Map<String, Object> ids = new TreeMap<>();
		for (Referent referent : Referent.values()) {
			if (referent.isId()) {
				ids.put(referent.text(), ids(query, referent, values));
			}
		}
		if (!ids.values().stream().allMatch(List.of()::equals)) {
			this.database.read("catalogue/unknown", ids).stream().findFirst().ifPresent((row) -> {
				throw new NotFound(row.get("referent").asString(), row.get("id").asString());
			});
		}
	}

	private static List<String> ids(CatalogueQuery query, Referent referent, Map<String, @Nullable Object> values) {
		return query.parameters()
			.stream()
			.filter((parameter) -> parameter.names().filter(referent::equals).isPresent())
			.flatMap((parameter) -> texts(values.get(parameter.name())))
			.toList();
	}

	private static Stream<String> texts(@Nullable Object value) {
		return switch (value) {
			case null -> Stream.empty();
			case Collection<?> list -> list.stream().map(String::valueOf);
			default -> Stream.of(String.valueOf(value));
		};
	}

}
