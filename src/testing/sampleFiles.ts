/** One small file of each format, for the tests that break them. */
import type { ReadFormat } from '../formats/formats.ts'
import { graphFileOf } from '../formats/read/graphFileOf.ts'

const { file: graphFile } = graphFileOf(
  {
    title: 'Two',
    nodes: [
      { id: 'alpha', label: 'Alpha', kind: null, properties: {} },
      { id: 'beta', label: 'Beta', kind: null, properties: {} },
    ],
    edges: [
      {
        ...{ source: 'alpha', target: 'beta', relation: 'knows', directed: true, properties: {} },
        quotes: [{ quote: 'Alpha knows Beta.', document: null, body: null }],
      },
    ],
    documents: [],
    terms: new Map(),
  },
  { name: 'two', format: 'node-link', sha256: '0'.repeat(64) },
)

const graphology = {
  options: { type: 'mixed', multi: true, allowSelfLoops: true },
  attributes: { name: 'Two' },
  nodes: [{ key: 'alpha', attributes: { label: 'Alpha', x: 1, y: 2 } }, { key: 'beta' }],
  edges: [
    { key: 'first', source: 'alpha', target: 'beta', attributes: { label: 'knows', quote: 'Alpha knows Beta.' } },
  ],
}
const nodeLink = {
  directed: true,
  multigraph: false,
  graph: {},
  nodes: [{ id: 'alpha', weight: 1.5 }, { id: 'beta' }],
  links: [{ source: 'alpha', target: 'beta', relation: 'knows', quote: 'Alpha knows Beta.' }],
}
const cytoscape = {
  elements: {
    nodes: [
      { data: { id: 'alpha', name: 'Alpha' }, position: { x: 1, y: 2 } },
      { data: { id: 'beta', parent: 'alpha' } },
    ],
    edges: [{ data: { id: 'first', source: 'alpha', target: 'beta', interaction: 'knows' } }],
  },
}
const jgf = {
  graph: {
    directed: true,
    label: 'Two',
    nodes: { alpha: { label: 'Alpha', metadata: { kind: 'person' } }, beta: {} },
    edges: [{ source: 'alpha', target: 'beta', relation: 'knows', metadata: { quote: 'Alpha knows Beta.' } }],
  },
}
const linked = {
  '@context': { name: 'https://schema.org/name', knows: { '@id': 'https://schema.org/knows', '@type': '@id' } },
  '@graph': [{ '@id': 'https://example.org/alpha', name: 'Alpha', knows: 'https://example.org/beta' }],
}
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Text by the name of the file, for each format that is read. */
export const samplesOfFormats: Readonly<Record<ReadFormat, Readonly<Record<string, string>>>> = {
  verbatim: { 'graph.json': JSON.stringify(graphFile, null, 1) },
  graphology: { 'graphology.json': JSON.stringify(graphology, null, 1) },
  'node-link': { 'nodeLink.json': JSON.stringify(nodeLink, null, 1) },
  jgf: { 'people.jgf': JSON.stringify(jgf, null, 1) },
  cytoscape: { 'elements.cyjs': JSON.stringify(cytoscape, null, 1) },
  'json-ld': { 'linked.jsonld': JSON.stringify(linked, null, 1) },
  csv: {
    'edges.csv':
      'Source,Target,Type,Label,Quote\nalpha,beta,Directed,knows,"Alpha knows, as they say, Beta."\nbeta,alpha,,,\n',
  },
  gexf: {
    'a.gexf': `${xml}<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes><node id="alpha" label="Alpha"/><node id="beta" label="Beta"/></nodes>
<edges><edge id="first" source="alpha" target="beta" label="knows"/></edges></graph></gexf>\n`,
  },
  graphml: {
    'a.graphml': `${xml}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="directed"><node id="alpha"><data key="d0">Alpha</data></node><node id="beta"/>
<edge source="alpha" target="beta"/></graph></graphml>\n`,
  },
  turtle: {
    'a.ttl':
      '@prefix s: <https://schema.org/> .\n<https://example.org/alpha> s:name "Alpha" ; s:knows <https://example.org/beta> .\n',
    'a.nt': '<https://example.org/alpha> <https://schema.org/knows> <https://example.org/beta> .\n',
  },
  markdown: { 'alpha.md': '---\ntitle: Alpha\n---\nAlpha knows [[beta]].\n' },
}

/** All of them, text by the name of the file. */
export const sampleFiles: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(samplesOfFormats),
) as Record<string, string>
