package org.citygraph.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;

/**
 * What parameters mean that mean the same wherever they stand, for the API's description.
 */
final class ParameterMeanings {

	private static final Map<String, String> MEANINGS = Map.ofEntries(Map.entry("limit", "How many at most"),
			Map.entry("offset", "How many to leave out first"), Map.entry("cursor", "How many to leave out first"),
			Map.entry("id", "Id, as answers tell it"), Map.entry("name", "Name of a data set"),
			Map.entry("dataset", "Name of a data set"), Map.entry("state", "open, merged or separate"),
			Map.entry("format", "graphml, gexf, csv, json, geojson or statements"),
			Map.entry("q", "A name in any spelling and script, or an id"),
			Map.entry("prefix", "How a name, or an id, begins"), Map.entry("type", "Id of a type"),
			Map.entry("with", "Id of the other party; only facts with it"),
			Map.entry("depth", "How many steps around the entity"),
			Map.entry("maxLength", "How many steps a way may have"),
			Map.entry("level", "Level of the hierarchy, from 1, where clusters are smallest; the last unless said"),
			Map.entry("minSize", "How many members a cluster has at least"),
			Map.entry("measure", "degree, pagerank, betweenness, closeness, harmonic, eigenvector or coreness"),
			Map.entry("algorithm", "components, louvain, leiden, labelPropagation or kcore"));

	private ParameterMeanings() {
	}

	/** Describes those that are not described yet. */
	static void describe(Operation operation) {
		Stream.ofNullable(operation.getParameters())
			.flatMap((parameters) -> parameters.stream())
			.filter((parameter) -> parameter.getDescription() == null)
			.forEach(ParameterMeanings::describe);
	}

	private static void describe(Parameter parameter) {
		Optional.ofNullable(MEANINGS.get(parameter.getName())).ifPresent(parameter::setDescription);
	}

}
