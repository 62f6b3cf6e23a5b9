"""Prints igraph's and NetworkX's figures of a network, given as lines of two nodes' numbers.

Usage: measures.py NODES FILE centralities|directed|statistics [networkx]

Directed centralities follow the edges, from the first of their nodes to the second.
"""
import json
import math
import sys

import igraph

nodes = int(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as lines:
    edges = [tuple(map(int, line.split())) for line in lines]
directed = "directed" in sys.argv
graph = igraph.Graph(n=nodes, edges=edges, directed=directed)
giant = graph.connected_components(mode="weak").giant()


def known(values):
    return [0 if math.isnan(value) else value for value in values]


def centralities():
    eigenvector = graph.eigenvector_centrality(scale=False)
    length = math.sqrt(sum(value * value for value in eigenvector))
    return {
        "degree": graph.degree(),
        "pagerank": graph.pagerank(directed=False, damping=0.85),
        "betweenness": graph.betweenness(directed=False),
        "closeness": known(graph.closeness()),
        "harmonic": graph.harmonic_centrality(),
        "eigenvector": [abs(value) / length for value in eigenvector],
        "coreness": graph.coreness(),
    }


def directed_centralities():
    return {
        "degree": graph.degree(mode="out"),
        "pagerank": graph.pagerank(directed=True, damping=0.85),
        "betweenness": graph.betweenness(directed=True),
        "closeness": known(graph.closeness(mode="out")),
        "harmonic": graph.harmonic_centrality(mode="out"),
    }


def statistics():
    lengths = giant.path_length_hist(directed=False)
    pairs = [(int(start), count) for start, end, count in lengths.bins()]
    total = sum(count for length, count in pairs)
    within = 0
    for median, count in pairs:
        within += count
        if within >= total / 2:
            break
    return {
        "components": len(graph.connected_components()),
        "giantComponent": giant.vcount(),
        "density": graph.density(),
        "triangles": len(graph.cliques(3, 3)),
        "clustering": graph.transitivity_undirected(),
        "meanLocalClustering": graph.transitivity_avglocal_undirected(mode="zero"),
        "assortativity": graph.assortativity_degree(directed=False),
        "maxCoreness": max(graph.coreness()),
        "diameter": giant.diameter(directed=False),
        "meanDistance": sum(length * count for length, count in pairs) / total,
        "medianDistance": median,
    }


if directed:
    figures = directed_centralities()
else:
    figures = centralities() if "centralities" in sys.argv else statistics()
if "networkx" in sys.argv:
    import networkx

    network = networkx.DiGraph() if directed else networkx.Graph()
    network.add_nodes_from(range(nodes))
    network.add_edges_from(edges)
    # It measures distances towards a node.
    turned = network.reverse() if directed else network
    figures["networkx"] = {
        "pagerank": list(networkx.pagerank(network, tol=1e-12, max_iter=1000).values()),
        "closeness": list(networkx.closeness_centrality(turned, wf_improved=False).values()),
        "harmonic": [value / (nodes - 1) for value in networkx.harmonic_centrality(turned).values()],
        "betweenness": list(networkx.betweenness_centrality(network, normalized=False).values()),
        "clustering": networkx.transitivity(network),
        "assortativity": networkx.degree_assortativity_coefficient(network),
    }
print(json.dumps(figures))
