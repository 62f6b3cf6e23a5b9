package org.citygraph.projections;

import org.citygraph.projections.ProjectionQuestion.Accords;
import org.citygraph.projections.ProjectionQuestion.Nodes;
import org.citygraph.projections.ProjectionQuestion.Orientation;
import org.citygraph.projections.ProjectionQuestion.Parallel;

/** How a projection was made, in a sentence of its receipt. */
final class Declaration {

	private Declaration() {
	}

	static String of(ProjectionQuestion question, boolean accordsAreNodes) {
		return "%s; %s, %s; %s".formatted(nodes(question.nodesOrDefault(), accordsAreNodes),
				direction(question.orientationOrDefault()), ties(question.parallelOrDefault()),
				accords(question.accordsOrDefault(), accordsAreNodes));
	}

	private static String nodes(Nodes nodes, boolean accordsAreNodes) {
		return switch (nodes) {
			case ENTITIES -> "entities but countries";
			case PLACES -> accordsAreNodes ? "cities and regions, and accords between them" : "cities and regions";
			case CITIES -> "cities alone";
			case COUNTRIES -> "countries, tied by as many ties as their entities have (weight)";
		};
	}

	private static String direction(Orientation orientation) {
		return switch (orientation) {
			case UNDIRECTED -> "undirected";
			case NATURAL -> "directed as facts are, agreements both ways (natural)";
			case REVERSE -> "directed against facts, agreements both ways (reverse)";
		};
	}

	private static String ties(Parallel parallel) {
		return "parallel facts one tie%s, isolated nodes kept"
			.formatted((parallel == Parallel.COUNTED) ? " with their number as weight" : "");
	}

	private static String accords(Accords accords, boolean accordsAreNodes) {
		return switch (accords) {
			case BIPARTITE -> accordsAreNodes ? "accords are nodes (bipartite)" : "accords do not count (bipartite)";
			case CLIQUE -> "an accord ties all its parties with each other (clique)";
			case STAR -> "an accord ties its host or beneficiary with each other party (star)";
			case WEIGHTED -> "an accord of n parties ties all with weight 1/(n-1) (weighted)";
		};
	}

}
