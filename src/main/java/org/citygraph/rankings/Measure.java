package org.citygraph.rankings;

import java.util.Locale;

import org.citygraph.jobs.Need;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;

/**
 * What central means, in a network with one tie between two nodes; distances count ties
 * and never weights. In a directed network degree, closeness and harmonic follow the ties
 * from a node on: whom it gives to, how far it gets. The walker of PageRank follows them,
 * too, and so ends where they lead.
 */
enum Measure {

	/**
	 * How many neighbours a node has; in a weighted projection the sum of its weights.
	 */
	DEGREE,

	/**
	 * The share of time that a random walker spends at a node who at each step jumps
	 * anywhere with probability 0.15, and always where no tie leads on (Page and others,
	 * <i>The PageRank citation ranking</i>, 1999). Scores sum to 1; one without ties has
	 * only what jumps bring.
	 */
	PAGERANK,

	/**
	 * Over all pairs of other nodes, the sum of the shares of their shortest paths that
	 * run through a node (Freeman 1977), each pair once, not normalised. Exact up to
	 * 20,000 nodes with ties; above, estimated from random sources (Brandes and Pich
	 * 2007).
	 */
	BETWEENNESS,

	/**
	 * (r - 1) / the sum of distances, with r the number of nodes in the component: the
	 * inverse mean distance to those that can be reached. 0 for a node without ties.
	 */
	CLOSENESS,

	/**
	 * The mean of inverse distances to all n - 1 others, 0 for those out of reach
	 * (Marchiori and Latora 2000).
	 */
	HARMONIC,

	/**
	 * The leading eigenvector of the adjacency matrix (Bonacich 1972), of length 1. Where
	 * there are several components, that of greatest eigenvalue has it all.
	 */
	EIGENVECTOR,

	/**
	 * The greatest k such that a node is in a subnetwork whose nodes all have k
	 * neighbours in it (Seidman 1983).
	 */
	CORENESS;

	/** The names of all, as {@code Pattern} takes them. */
	static final String NAMES = "degree|pagerank|betweenness|closeness|harmonic|eigenvector|coreness";

	static final String ONE_OF_THESE = "must be one of degree, pagerank, betweenness, closeness, harmonic, eigenvector, coreness";

	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it is also of directed networks. */
	boolean followsDirections() {
		return this != EIGENVECTOR && this != CORENESS;
	}

	/**
	 * What it needs beside the projection: arrays by node, for each thread or round, and
	 * the nodes in their order at the end.
	 */
	Need need(Projection projection) {
		int threads = Gds.ALL_THREADS.value();
		long bytesOfNode = switch (this) {
			case DEGREE, CORENESS -> 30;
			case PAGERANK -> 60;
			case EIGENVECTOR -> 500;
			case CLOSENESS, HARMONIC -> 30 + 30L * threads;
			case BETWEENNESS -> 300 + 40L * threads;
		};
		long bytesOfTie = switch (this) {
			case BETWEENNESS -> 16;
			case EIGENVECTOR -> 24;
			case PAGERANK, DEGREE, CORENESS -> 0;
			case CLOSENESS, HARMONIC -> projection.isDirected() ? 150 : 0; // turned round
		};
		return projection.need("A ranking by " + parameter(), 50 + bytesOfNode, bytesOfTie);
	}

	static Measure named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

}
