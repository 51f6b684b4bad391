"""Makes graph-*.json: small graphs of chance and what networkx says of them. Needs networkx and scipy."""

import json
import math
import os
import random

import networkx as nx

folder = os.path.dirname(os.path.abspath(__file__))


def number(value):
    return None if value is None or math.isnan(value) else value


def per_node(values, n):
    return [number(float(values[v])) for v in range(n)]


def components(graph, n):
    """Each node's smallest companion."""
    label = [0] * n
    for part in nx.connected_components(graph):
        for v in part:
            label[v] = min(part)
    return label


def write(name, graph, seed):
    chance = random.Random(seed)
    n = graph.number_of_nodes()
    for u, v in graph.edges:
        graph[u][v]["weight"] = chance.randrange(1, 64) / 8
    plain = nx.Graph(graph.to_undirected())
    edges = list(graph.edges(data="weight"))
    chance.shuffle(edges)
    expected = {
        "components": components(plain, n),
        "triangles": [nx.triangles(plain)[v] for v in range(n)],
        "transitivity": nx.transitivity(plain),
        "clustering": per_node(nx.clustering(plain), n),
        "meanClustering": nx.average_clustering(plain),
        "betweenness": per_node(nx.betweenness_centrality(plain), n),
        "constraint": per_node(nx.constraint(plain), n),
        "constraintMutual": per_node(nx.constraint(graph), n),
        "constraintWeighted": per_node(nx.constraint(graph, weight="weight"), n),
        "pagerank": per_node(nx.pagerank(graph, weight=None, tol=1e-12, max_iter=1000), n),
        "pagerankWeighted": per_node(nx.pagerank(graph, tol=1e-12, max_iter=1000), n),
    }
    if graph.is_directed():
        r, d = nx.overall_reciprocity(graph), nx.density(graph)
        expected |= {"reciprocity": r, "density": d, "reciprocityBeyondChance": (r - d) / (1 - d)}
    data = {
        "tool": "networkx " + nx.__version__,
        "nodes": n,
        "directed": graph.is_directed(),
        "from": [u for u, _, _ in edges],
        "to": [v for _, v, _ in edges],
        "weights": [w for _, _, w in edges],
        "expected": expected,
    }
    with open(os.path.join(folder, f"graph-{name}.json"), "w") as file:
        file.write(json.dumps(data, separators=(",", ":")) + "\n")


write("random", nx.gnm_random_graph(34, 78, seed=1), 1)
write("sparse", nx.gnm_random_graph(60, 45, seed=2), 2)
write("cliques", nx.relaxed_caveman_graph(8, 6, 0.2, seed=3), 3)
write("hubs", nx.barabasi_albert_graph(80, 2, seed=4), 4)
write("path", nx.path_graph(40), 5)
write("directed", nx.gnm_random_graph(40, 160, seed=6, directed=True), 6)
write("directed-sparse", nx.gnm_random_graph(50, 60, seed=7, directed=True), 7)
write("directed-dense", nx.gnm_random_graph(20, 300, seed=8, directed=True), 8)
