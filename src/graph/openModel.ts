/** From a graph file to a model, at once or in slices. */
import type { GraphFile } from '../../graph/schema.ts'
import { buildGraph, type GraphologyGraph } from './graphologyGraph.ts'
import type { EdgeEnds, Model } from './model.ts'
import { atOnce, eachBelow, slowly, type Sliced } from './slices.ts'

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

/** Key → place in the list. Throws if a key is used twice. */
function* numbersOf(list: 'nodes' | 'edges', rows: readonly { readonly key: string }[]): Sliced<Map<string, number>> {
  const numbers = new Map<string, number>()
  yield* eachBelow(rows.length, (at) => {
    const key = rows[at]?.key ?? ''
    numbers.set(key, at)
    if (numbers.size <= at) throw new Error(`${list}.${at}: the key “${key}” is used a second time.`)
  })
  return numbers
}

/** Throws if an end of an edge is no node. */
function* endsOf({ edges }: GraphFile, nodes: ReadonlyMap<string, number>): Sliced<EdgeEnds> {
  const [sources, targets] = [new Int32Array(edges.length), new Int32Array(edges.length)]
  const degrees = new Int32Array(nodes.size)
  const numberOf = (at: number, key: string, end: string): number => {
    const number = nodes.get(end)
    if (number === undefined) throw new Error(`edges.${at}: an end of “${key}” is “${end}”, which is no node.`)
    degrees[number] = (degrees[number] ?? 0) + 1
    return number
  }
  yield* eachBelow(edges.length, (at) => {
    const edge = edges[at]
    if (edge === undefined) return
    sources[at] = numberOf(at, edge.key, edge.source)
    targets[at] = numberOf(at, edge.key, edge.target)
  })
  return { sources, targets, degrees }
}

const unfinished = new WeakMap<Model, Sliced<undefined>>()

/** Builds the graphology graph of a model with pauses. If someone accesses it meanwhile, it is finished without further pauses. */
export async function buildSlowly(model: Model): Promise<void> {
  const steps = unfinished.get(model)
  if (steps) await slowly(steps)
}

function* opening(file: GraphFile): Sliced<Model> {
  const nodeNumbers = yield* numbersOf('nodes', file.nodes)
  const edgeNumbers = yield* numbersOf('edges', file.edges)
  const ends = yield* endsOf(file, nodeNumbers)

  const { attributes } = file
  const speakers = new Map<string, string[]>()
  for (const body of attributes.bodies)
    if (body.node !== null) speakers.set(body.node, [...(speakers.get(body.node) ?? []), body.id])
  const renamed = new Map<string, string>()
  for (const { key, attributes: of } of file.nodes) for (const was of of.was) renamed.set(was, key)
  for (const { key, attributes: of } of file.edges) for (const was of of.was ?? []) renamed.set(was, key)

  let graph: GraphologyGraph | undefined
  const steps = (function* (): Sliced<undefined> {
    graph = yield* buildGraph(file)
  })()
  const model: Model = {
    nodes: { rows: file.nodes, numbers: nodeNumbers },
    edges: { rows: file.edges, numbers: edgeNumbers, ...ends },
    get graph() {
      if (graph === undefined) atOnce(steps)
      return graph ?? atOnce(buildGraph(file))
    },
    attributes,
    kinds: byId(attributes.vocabulary.kinds),
    relations: byId(attributes.vocabulary.relations),
    initiatives: byId(attributes.vocabulary.initiatives),
    statuses: byId(attributes.vocabulary.statuses ?? []),
    bodies: byId(attributes.bodies),
    documents: byId(attributes.documents),
    claims: byId(attributes.claims),
    figures: byId(attributes.figures),
    speakers,
    renamed,
  }
  unfinished.set(model, steps)
  return model
}

/** Opens a checked graph file. Throws if an end of an edge is missing or a key is used twice. */
export const openModel = (file: GraphFile): Model => atOnce(opening(file))

/** The same for a large file, with pauses. */
export const openModelSlowly = (file: GraphFile): Promise<Model> => slowly(opening(file))
