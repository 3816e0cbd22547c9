/** Cytoscape's JSON, for Cytoscape, Cytoscape.js and networkx: one value a field, places as drawn. */
import { wordOf } from '../model/name.ts'
import { edgeFields, edgeLabel, nodeFields, nodeLabel, type Field } from './fields.ts'
import type { Leaving } from './leaving.ts'

const row = (fields: readonly Field[], key: string): Record<string, string | boolean> =>
  Object.fromEntries(fields.map(({ name, flag, of }) => [name, flag ? of(key) === 'true' : of(key)]))

function* listed(values: Iterable<unknown>): Generator<string> {
  let joint = ''
  for (const value of values) {
    yield `${joint}\n${JSON.stringify(value)}`
    joint = ','
  }
}

function* nodes({ model, part, looks, lang }: Leaving): Generator {
  const fields = nodeFields(model, lang)
  for (const node of part.nodes) {
    const look = looks.nodes.get(node)
    // networkx finds a node's key in `value`.
    const data = { ...row(fields, node), id: node, value: node, name: nodeLabel(model, node, lang) }
    yield look
      ? {
          data: { ...data, colour: look.colour, shape: look.shape, size: look.size },
          position: { x: look.x, y: look.y },
        }
      : { data }
  }
}

function* edges({ model, part, lang }: Leaving): Generator {
  const fields = edgeFields(model, lang)
  for (const edge of part.edges) {
    const [source, target] = model.graph.extremities(edge)
    yield {
      data: { ...row(fields, edge), id: edge, key: edge, source, target, interaction: edgeLabel(model, edge, lang) },
    }
  }
}

/** The part as Cytoscape's JSON, piece by piece: one for each node and edge. */
export function* cytoscapeJson(leaving: Leaving): Generator<string> {
  const { title, edition, about } = leaving.model.attributes
  const data = {
    name: wordOf(title, leaving.lang),
    edition,
    link: leaving.link,
    licence: wordOf(about.licence, leaving.lang),
  }
  yield `{"data":${JSON.stringify(data)},"directed":true,"multigraph":true,"elements":{"nodes":[`
  yield* listed(nodes(leaving))
  yield '],"edges":['
  yield* listed(edges(leaving))
  yield ']}}\n'
}
