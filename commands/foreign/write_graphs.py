"""Writes one small graph in the formats of other programs into a folder: networkx, igraph, rdflib."""

import sys
from pathlib import Path

import igraph
import networkx
import rdflib
from rdflib.namespace import FOAF, PROV, RDF, RDFS

folder = Path(sys.argv[1])

graph = networkx.MultiDiGraph(name="A town")
graph.add_node("mill", label="Mill & <Weir>", kind="building", built=1900, open=True)
graph.add_node("河", kind="river", length=12.5)
graph.add_edge("mill", "河", relation="stands by", quote='The mill stands "by" the 河.', weight=2.0)
graph.add_edge("mill", "河", relation="draws from")
graph.add_edge("河", "mill", relation="drives")
networkx.write_gexf(graph, folder / "networkx.gexf")
networkx.write_graphml_xml(graph, folder / "networkx.graphml")
networkx.write_gexf(networkx.karate_club_graph(), folder / "karate.gexf")
networkx.write_graphml_xml(networkx.les_miserables_graph(), folder / "miserables.graphml")

other = igraph.Graph(directed=True)
other.add_vertices(2, attributes={"name": ["mill", "河"], "label": ["Mill & <Weir>", ""], "kind": ["building", "river"]})
other.add_edges([(0, 1), (1, 0)], attributes={"relation": ["stands by", "drives"], "quote": ["The mill stands by it.", ""]})
other.write_graphml(str(folder / "igraph.graphml"))
igraph.Graph.Famous("Zachary").write_graphml(str(folder / "zachary.graphml"))

town = rdflib.Namespace("http://example.org/")
facts = rdflib.Dataset()
facts.bind("town", town)
plain = facts.default_graph if hasattr(facts, "default_graph") else facts.default_context
statement = rdflib.BNode()
for fact in [
    (town.mill, RDF.type, town.Building),
    (town.mill, RDFS.label, rdflib.Literal("Mill", lang="en")),
    (town.mill, RDFS.label, rdflib.Literal("磨坊", lang="zh")),
    (town.mill, town.built, rdflib.Literal(1900)),
    (town.river, RDFS.label, rdflib.Literal("River", lang="en")),
    (town.mill, town.standsBy, town.river),
    (statement, RDF.type, RDF.Statement),
    (statement, RDF.subject, town.mill),
    (statement, RDF.predicate, town.standsBy),
    (statement, RDF.object, town.river),
    (statement, PROV.wasDerivedFrom, town.passage),
    (town.passage, PROV.value, rdflib.Literal("The mill stands\nby the river.")),
    (town.passage, PROV.wasQuotedFrom, town.letter),
    (town.passage, PROV.wasAttributedTo, town.ann),
    (town.letter, RDFS.label, rdflib.Literal("The Letter")),
    (town.ann, FOAF.name, rdflib.Literal("Ann")),
]:
    plain.add(fact)
for name, kind in [("ttl", "turtle"), ("nt", "nt"), ("jsonld", "json-ld")]:
    plain.serialize(str(folder / f"rdflib.{name}"), format=kind, encoding="utf-8")
for name, kind in [("trig", "trig"), ("nq", "nquads")]:
    facts.serialize(str(folder / f"rdflib.{name}"), format=kind, encoding="utf-8")
