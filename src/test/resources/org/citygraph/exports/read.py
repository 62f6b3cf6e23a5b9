"""Reads exports as their users do, and tells what it found: read.py GRAPHML GEXF JSON"""
import collections
import json
import sys

import igraph
import networkx
from networkx.readwrite import gexf, json_graph

# NetworkX 2.8 knows GEXF up to 1.2; in what it reads, 1.3 differs by its namespace only.
gexf.GEXF.versions["1.3"] = dict(gexf.GEXF.versions["1.2draft"], NS_GEXF="http://gexf.net/1.3", VERSION="1.3")


def told(nodes, edges):
    pairs = collections.Counter((source, target) for source, target, _, _ in edges)
    return {
        "nodes": len(nodes),
        "edges": len(edges),
        "ids": len({key for _, _, key, _ in edges}),
        "parallel": sum(count - 1 for count in pairs.values()),
        "nodeTypes": collections.Counter(node["type"] for node in nodes.values()),
        "edgeTypes": collections.Counter(data["type"] for _, _, _, data in edges),
        "undirected": sum(1 for _, _, _, data in edges if data["undirected"]),
        "dates": {key: data["validFrom"] for _, _, key, data in edges if data.get("validFrom")},
        "amounts": {key: data["amount"] for _, _, key, data in edges if data.get("amount") == 12.5},
        "odd": nodes["fj-test-odd"]["name"],
        "latitude": nodes["fj-test-suva"]["latitude"],
        "population": nodes["fj-test-suva"]["population"],
    }


def networkx_graph(graph):
    assert graph.is_directed() and graph.is_multigraph()
    return told(dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)))


def igraph_graph(graph):
    assert graph.is_directed()
    nodes = {vertex["id"]: vertex.attributes() for vertex in graph.vs}
    edges = [(graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge["id"], edge.attributes()) for edge in graph.es]
    return told(nodes, edges)


graphml, gexf_file, node_link = sys.argv[1:]
with open(node_link, encoding="utf-8") as file:
    linked = json_graph.node_link_graph(json.load(file))
dynamic = networkx.read_gexf(gexf_file, version="1.3")
found = {
    "graphml by NetworkX": networkx_graph(networkx.read_graphml(graphml)),
    "graphml by igraph": igraph_graph(igraph.Graph.Read_GraphML(graphml)),
    "gexf by NetworkX": networkx_graph(dynamic),
    "json by NetworkX": networkx_graph(linked),
    "starts": {key: data["start"] for _, _, key, data in dynamic.edges(keys=True, data=True) if "start" in data},
    "ends": {key: data["end"] for _, _, key, data in dynamic.edges(keys=True, data=True) if "end" in data},
    "graph": networkx.read_graphml(graphml).graph,
}
sys.stdout.reconfigure(encoding="utf-8")
print(json.dumps(found, ensure_ascii=False))
