"""Writes graphs as networkx and igraph write them into the folder that is named, for our readers."""
import json
import math
import sys
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])


def keep(name, value):
    (folder / name).write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


graph = nx.MultiDiGraph(name="People")
graph.add_node("ann", label="Ann", age=float("nan"), weight=math.inf)
graph.add_node((1, 2), label="Pair")
graph.add_edge("ann", (1, 2), key="knows", quote="Ann knows the pair.")
graph.add_edge("ann", (1, 2), relation="likes", weight=2)
graph.add_edge("ann", "ann", relation="likes")
keep("multi.json", nx.node_link_data(graph))

# Both names that networkx has had for the list of edges.
karate = nx.karate_club_graph()
data = nx.node_link_data(karate)
edges = data.pop("links", None) or data.pop("edges")
keep("links.json", {**data, "links": edges})
keep("edges.json", {**data, "edges": edges})
keep("cytoscape.json", nx.cytoscape_data(karate))
nx.write_graphml(karate, folder / "karate.graphml")
nx.write_gexf(karate, folder / "karate.gexf")
nx.write_edgelist(karate, folder / "karate.csv", delimiter=",", data=["weight"])
