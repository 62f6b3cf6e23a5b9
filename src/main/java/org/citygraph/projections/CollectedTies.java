package org.citygraph.projections;

import org.citygraph.projections.ProjectionQuestion.Accords;
import org.citygraph.projections.ProjectionQuestion.Orientation;
import org.citygraph.projections.ProjectionQuestion.Parallel;
import org.neo4j.gds.core.huge.HugeGraph;

/**
 * The ties of a projection as it is asked for. They are collected between entities, also
 * where the nodes are countries, so that two entities are tied once before their
 * countries are.
 */
final class CollectedTies {

	private final ProjectionNodes nodes;

	private final boolean directed;

	private final boolean turned;

	private final boolean counted;

	private final boolean weighted;

	private final TieSet ties;

	CollectedTies(ProjectionQuestion question, ProjectionNodes nodes) {
		this.nodes = nodes;
		this.directed = question.isDirected();
		this.turned = question.orientationOrDefault() == Orientation.REVERSE;
		this.counted = question.parallelOrDefault() == Parallel.COUNTED;
		this.weighted = this.counted || question.accordsOrDefault() == Accords.WEIGHTED;
		this.ties = this.directed ? TieSet.directed() : TieSet.undirected();
	}

	int size() {
		return this.ties.size();
	}

	boolean areDirected() {
		return this.directed;
	}

	/** Ties two entities by so many facts, which run from the one to the other. */
	void byFacts(int from, int to, int facts) {
		if (facts > 0) {
			add(from, to, this.counted ? facts : 1);
		}
	}

	/** Ties two parties of an accord; in a directed network with each other. */
	void ofParties(int one, int other, double weight) {
		add(one, other, weight);
		if (this.directed) {
			add(other, one, weight);
		}
	}

	private void add(int from, int to, double weight) {
		int source = node(this.turned ? to : from);
		int target = node(this.turned ? from : to);
		if (this.weighted) {
			this.ties.add(source, target, weight);
		}
		else {
			this.ties.addOnce(source, target);
		}
	}

	private int node(int entity) {
		return this.nodes.areCountries() ? entity : this.nodes.of(entity);
	}

	HugeGraph graph() {
		TieSet found = this.nodes.areCountries() ? this.ties.between(this.nodes.ofEntities()) : this.ties;
		return found.graph(this.nodes.ids().length, this.weighted || this.nodes.areCountries());
	}

}
