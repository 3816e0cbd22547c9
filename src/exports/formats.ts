/** Every format in which the graph leaves; what writes it is fetched when it is asked for. */
import type { Leaving } from './leaving.ts'
import type { Part } from './part.ts'

/** In the order in which they are offered. */
export const graphFormats = [
  'graph',
  'gexf',
  'graphml',
  'cytoscape',
  'nodes',
  'edges',
  'claims',
  'figures',
  'jsonld',
  'turtle',
] as const
export type GraphFormat = (typeof graphFormats)[number]

interface Format {
  /** Behind the name of the file. */
  readonly ending: string
  readonly type: string
  readonly load: () => Promise<(leaving: Leaving) => Iterable<string>>
  /** About how many pieces the file is made of, for showing how far it is. */
  readonly pieces: (part: Part) => number
}

const ofGraph = ({ nodes, edges }: Part): number => nodes.length + edges.length
const ofAll = ({ nodes, edges, claims, figures }: Part): number =>
  nodes.length + edges.length + 4 * claims.length + figures.length
const table = (name: 'nodes' | 'edges' | 'claims' | 'figures', load: Format['load']): Format => ({
  ending: `-${name}.csv`,
  type: 'text/csv;charset=utf-8',
  load,
  pieces: (part) => part[name].length,
})

/** How each format is written. */
export const formats: Readonly<Record<GraphFormat, Format>> = {
  graph: {
    ending: '.json',
    type: 'application/json',
    load: async () => (await import('./graphJson.ts')).graphJson,
    pieces: ofGraph,
  },
  gexf: {
    ending: '.gexf',
    type: 'application/gexf+xml',
    load: async () => (await import('./gexf.ts')).gexf,
    pieces: ofGraph,
  },
  graphml: {
    ending: '.graphml',
    type: 'application/graphml+xml',
    load: async () => (await import('./graphml.ts')).graphml,
    pieces: ofGraph,
  },
  cytoscape: {
    ending: '.cyjs',
    type: 'application/json',
    load: async () => (await import('./cytoscape.ts')).cytoscapeJson,
    pieces: ofGraph,
  },
  nodes: table('nodes', async () => (await import('./tables.ts')).nodesCsv),
  edges: table('edges', async () => (await import('./tables.ts')).edgesCsv),
  claims: table('claims', async () => (await import('./tables.ts')).claimsCsv),
  figures: table('figures', async () => (await import('./tables.ts')).figuresCsv),
  jsonld: {
    ending: '.jsonld',
    type: 'application/ld+json',
    load: async () => (await import('./jsonLd.ts')).jsonLd,
    pieces: ofAll,
  },
  turtle: {
    ending: '.ttl',
    type: 'text/turtle',
    load: async () => (await import('./turtle.ts')).turtle,
    pieces: ofAll,
  },
}
