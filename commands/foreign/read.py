"""Reads a graph file with networkx and the standard library alone, and prints what it found as JSON.

An independent reading: it shares no code with the build or the explorer.
"""

import hashlib
import json
import sys

import networkx


def without_space(text):
    return "".join(character for character in text if not character.isspace())


def utf16_slice(units, start, end):
    return units[2 * start : 2 * end].decode("utf-16-le")


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def read(path):
    with open(path, encoding="utf-8") as file:
        graph = json.load(file)
    attributes = graph["attributes"]
    problems = []

    node_link = {
        "directed": graph["options"]["type"] == "directed",
        "multigraph": graph["options"]["multi"],
        "graph": {"edition": attributes["edition"]},
        "nodes": [{"id": node["key"], **node["attributes"]} for node in graph["nodes"]],
    }
    # The name of this list changed between versions of networkx.
    node_link["links"] = node_link["edges"] = [
        {"source": edge["source"], "target": edge["target"], "key": edge["key"], **edge["attributes"]}
        for edge in graph["edges"]
    ]
    opened = networkx.node_link_graph(node_link)
    keys = {node["key"] for node in graph["nodes"]}
    for edge in graph["edges"]:
        for end in (edge["source"], edge["target"]):
            if end not in keys:
                problems.append(f"{edge['key']}: no node {end}")

    documents = {}
    for document in attributes["documents"]:
        text_hash = hashlib.sha256(document["text"].encode("utf-8")).hexdigest()
        if text_hash != document["sha256"]:
            problems.append(f"{document['id']}: the text's hash is {text_hash}")
        documents[document["id"]] = (document, document["text"].encode("utf-16-le"))

    passages = 0
    for claim in attributes["claims"]:
        document, units = documents[claim["document"]]
        section = next(one for one in document["sections"] if one["id"] == claim["section"])
        for start, end in claim["spans"]:
            passages += 1
            printed = utf16_slice(units, start, end)
            if without_space(printed) != without_space(claim["quote"]):
                problems.append(f"{claim['id']}: {start}-{end} prints {printed!r}")
            if start < section["start"] or end > section["end"]:
                problems.append(f"{claim['id']}: {start}-{end} lies outside {section['id']}")
            for gap in document["breaks"]:
                if gap["kind"] != "column" and gap["start"] < end and gap["end"] > start:
                    problems.append(f"{claim['id']}: {start}-{end} crosses a {gap['kind']} break")

    rest = {name: value for name, value in attributes.items() if name not in ("edition", "derived")}
    edition = hashlib.sha256(canonical({**graph, "attributes": rest})).hexdigest()
    return {
        "nodes": opened.number_of_nodes(),
        "edges": opened.number_of_edges(),
        "labels": sorted(label for _, label in opened.nodes(data="label")),
        "passages": passages,
        "edition": edition,
        "problems": problems,
    }


json.dump(read(sys.argv[1]), sys.stdout)
