"""Reads an exported file with networkx, rdflib or pandas, and prints what it found as JSON.

An independent reading: it shares no code with what wrote the file. `read_export.py FORMAT FILE [FILE]`.
"""

import json
import sys


def network(graph):
    """Nodes and edges of a networkx graph, with what is told of them."""
    place = lambda fields: fields.get("viz", {}).get("position") or {}
    return {
        "nodes": [
            {
                "key": key,
                "printed": fields.get("printed"),
                "kind": fields.get("kind"),
                "x": place(fields).get("x"),
                "colour": list(fields.get("viz", {}).get("color", {}).values())[:3],
            }
            for key, fields in graph.nodes(data=True)
        ],
        "edges": [
            {
                "key": fields.get("id", key),
                "source": source,
                "target": target,
                "relation": fields.get("relation"),
                "grounding": fields.get("grounding"),
                "quotes": fields.get("quotes"),
                "verbs": fields.get("verbs"),
                "status": fields.get("status"),
            }
            for source, target, key, fields in graph.edges(keys=True, data=True)
        ],
    }


def gexf(path):
    import networkx
    from networkx.readwrite.gexf import GEXF

    # networkx reads 1.1 and 1.2 by their names alone; 1.3 has changed nothing that is used here.
    GEXF.versions.setdefault(
        "1.3",
        {
            **GEXF.versions["1.2draft"],
            "NS_GEXF": "http://gexf.net/1.3",
            "NS_VIZ": "http://gexf.net/1.3/viz",
            "VERSION": "1.3",
        },
    )
    return network(networkx.MultiDiGraph(networkx.read_gexf(path, version="1.3")))


def graphml(path):
    import networkx

    return network(networkx.read_graphml(path, force_multigraph=True))


def cytoscape(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        return network(networkx.cytoscape_graph(json.load(file)))


def table(path):
    import pandas

    # Every cell is a text, also one that is empty or called NA.
    rows = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    return {"rows": rows.to_dict("records")}


STATEMENTS = """
SELECT ?edge ?subject ?predicate ?object ?grounding ?status WHERE {
  ?edge a rdf:Statement ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
    verbatim:grounding ?grounding .
  OPTIONAL { ?edge verbatim:status ?status }
}"""

VERBS = """
SELECT ?edge ?claim ?printed ?rendering WHERE {
  ?edge verbatim:verb ?verb . ?verb rdf:value ?printed ; prov:wasDerivedFrom ?claim .
  OPTIONAL { ?verb verbatim:rendering ?rendering }
}"""

PASSAGES = """
SELECT ?claim ?quote ?text ?start ?end ?exact ?prefix ?suffix ?body WHERE {
  ?claim a oa:Annotation ; verbatim:quote ?quote ; oa:hasTarget ?target ; prov:wasAttributedTo/rdfs:label ?body .
  ?target oa:hasSource/schema:text ?text ; oa:hasSelector ?position, ?words .
  ?position oa:start ?start ; oa:end ?end .
  ?words oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix .
}"""

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "verbatim": "urn:x-verbatim:",
}


def contents(graph):
    """The triples of a graph, each nameless node replaced by all that is said of it: no two of these lead to each other."""
    import rdflib

    def told(term):
        if not isinstance(term, rdflib.BNode):
            return term
        return frozenset((predicate, told(value)) for predicate, value in graph.predicate_objects(term))

    return {(told(subject), predicate, told(value)) for subject, predicate, value in graph}


def rdf(path, other):
    import rdflib

    graph = rdflib.Graph().parse(path, format="turtle")
    same = rdflib.Graph().parse(other, format="json-ld")
    problems = []
    passages = []
    for claim, quote, text, start, end, exact, prefix, suffix, body in graph.query(PASSAGES, initNs=NAMESPACES):
        text, start, end = str(text), int(start), int(end)
        if text[start:end] != str(exact):
            problems.append(f"{claim}: {start}-{end} prints {text[start:end]!r}")
        if not text[:start].endswith(str(prefix)) or not text[end:].startswith(str(suffix)):
            problems.append(f"{claim}: other words stand around {start}-{end}")
        if "".join(str(exact).split()) != "".join(str(quote).split()):
            problems.append(f"{claim}: {exact!r} is not {quote!r}")
        passages.append({"claim": str(claim), "quote": str(quote), "body": str(body)})
    rows = graph.query(STATEMENTS, initNs=NAMESPACES)
    asserted = sum(1 for row in rows if (row.subject, row.predicate, row.object) in graph)
    return {
        "triples": len(graph),
        "same": len(graph) == len(same) and contents(graph) == contents(same),
        "problems": problems,
        "passages": passages,
        "asserted": asserted,
        "verbs": [
            {name: str(value) for name, value in row.asdict().items()}
            for row in graph.query(VERBS, initNs=NAMESPACES)
        ],
        "edges": [{name: str(value) for name, value in row.asdict().items()} for row in rows],
    }


readers = {"gexf": gexf, "graphml": graphml, "cytoscape": cytoscape, "csv": table, "rdf": rdf}
json.dump(readers[sys.argv[1]](*sys.argv[2:]), sys.stdout)
