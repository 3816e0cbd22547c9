/** Makes a part self-contained: whatever it names is in it, so that it can be a file of its own. */
import type { Claim, EdgeAttributes, GraphFile } from '../../../graph/schema.ts'
import type { Model } from '../../graph/model.ts'
import type { ExportedPart } from './exportedPart.ts'

/** A graph file without the edition that it will have. */
export interface SelfContainedPart {
  readonly file: GraphFile
  /** Edges that are in the file only because edges of the part follow from them. */
  readonly premises: readonly string[]
}

/** The edges, and those that they follow from. */
function withPremises({ graph }: Model, edges: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (edge: string): void => {
    if (found.has(edge) || !graph.hasEdge(edge)) return
    found.add(edge)
    graph.getEdgeAttribute(edge, 'premises').forEach(add)
  }
  edges.forEach(add)
  return found
}

/** The alternatives whose passages are all in the part. Where there is none, all alternatives stay. */
function alternatives({ claims }: EdgeAttributes, counting: ReadonlySet<string>): EdgeAttributes['claims'] {
  const left = claims.filter((one) => [one].flat().every((id) => counting.has(id)))
  return left.length > 0 ? left : claims
}

const only = <V>(record: Readonly<Record<string, V>>, keys: ReadonlySet<string>): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)))

/** The part with its premises, their ends and their passages. References to whatever is not in it are removed. */
export function selfContained(model: Model, part: ExportedPart): SelfContainedPart {
  const { graph, attributes } = model
  const counting = new Set(part.claims.map(({ id }) => id))
  const edgeKeys = withPremises(model, part.edges)
  const edges = graph
    .filterEdges((edge) => edgeKeys.has(edge))
    .map((key) => {
      const own = graph.getEdgeAttributes(key)
      const [source, target] = graph.extremities(key)
      const claims = alternatives(own, counting)
      const carrying = new Set(claims.flat())
      const verbs = own.verbs?.filter(({ claim }) => carrying.has(claim))
      return { key, source, target, attributes: { ...own, claims, ...(verbs === undefined ? {} : { verbs }) } }
    })
  const claimKeys = new Set([...counting, ...edges.flatMap((edge) => edge.attributes.claims.flat())])
  const nodeKeys = new Set([...part.nodes, ...edges.flatMap(({ source, target }) => [source, target])])
  const inFile = (key: string): boolean => nodeKeys.has(key) || edgeKeys.has(key)
  const via = (one: Claim['via']): Claim['via'] =>
    typeof one === 'string' && !nodeKeys.has(one)
      ? { label: graph.hasNode(one) ? graph.getNodeAttribute(one, 'label') : one }
      : one
  const { places, search } = attributes.derived
  const file: GraphFile = {
    options: { type: 'directed', multi: true, allowSelfLoops: edges.some(({ source, target }) => source === target) },
    attributes: {
      ...attributes,
      bodies: attributes.bodies.map((body) => ({
        ...body,
        node: body.node !== null && nodeKeys.has(body.node) ? body.node : null,
      })),
      claims: attributes.claims
        .filter(({ id }) => claimKeys.has(id))
        .map((claim) => ({ ...claim, via: via(claim.via) })),
      figures: part.figures.map((figure) => ({ ...figure, about: figure.about.filter(inFile) })),
      derived: {
        ...attributes.derived,
        places: Object.fromEntries(Object.entries(places).map(([name, of]) => [name, only(of, nodeKeys)])),
        ...(search === undefined ? {} : { search: only(search, nodeKeys) }),
      },
    },
    nodes: graph
      .filterNodes((node) => nodeKeys.has(node))
      .map((key) => {
        const own = graph.getNodeAttributes(key)
        return { key, attributes: { ...own, claims: own.claims.filter((id) => claimKeys.has(id)) } }
      }),
    edges,
  }
  const shown = new Set(part.edges)
  return { file, premises: [...edgeKeys].filter((edge) => !shown.has(edge)) }
}
