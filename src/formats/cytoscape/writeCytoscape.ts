/** Cytoscape's JSON, for Cytoscape, Cytoscape.js and networkx: one value a field, places as drawn. */
import { wordOf } from '../../graph/name.ts'
import { edgeFields, edgeLabel, nodeFields, nodeLabel, type Field } from '../write/fields.ts'
import { statusListText } from '../statusList.ts'
import type { ExportContext } from '../write/exportContext.ts'

const row = (fields: readonly Field[], key: string): Record<string, string | boolean> =>
  Object.fromEntries(fields.map(({ name, flag, of }) => [name, flag ? of(key) === 'true' : of(key)]))

function* listed(values: Iterable<unknown>): Generator<string> {
  let joint = ''
  for (const value of values) {
    yield `${joint}\n${JSON.stringify(value)}`
    joint = ','
  }
}

function* nodes({ model, part, looks, lang }: ExportContext): Generator {
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

function* edges({ model, part, lang }: ExportContext): Generator {
  const fields = edgeFields(model, lang)
  for (const edge of part.edges) {
    const [source, target] = model.graph.extremities(edge)
    yield {
      data: { ...row(fields, edge), id: edge, key: edge, source, target, interaction: edgeLabel(model, edge, lang) },
    }
  }
}

/** The part as Cytoscape's JSON, piece by piece: one for each node and edge. */
export function* cytoscapeJson(context: ExportContext): Generator<string> {
  const { title, edition, about } = context.model.attributes
  const data = {
    name: wordOf(title, context.lang),
    edition,
    link: context.link,
    licence: wordOf(about.licence, context.lang),
    // Cytoscape knows only texts here.
    ...(context.model.statuses.size > 0 ? { statuses: statusListText(context.model.statuses.values()) } : {}),
  }
  yield `{"data":${JSON.stringify(data)},"directed":true,"multigraph":true,"elements":{"nodes":[`
  yield* listed(nodes(context))
  yield '],"edges":['
  yield* listed(edges(context))
  yield ']}}\n'
}
