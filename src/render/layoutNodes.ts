/** The layout of a model: the part of a scene that no click and no filter changes. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { group } from '../layout/grouping.ts'
import { bends } from './bends.ts'
import type { NodeRank, Ranked } from '../layout/arrangement.ts'
import type { BackgroundGuide } from './scene.ts'

export interface LayoutNode extends Ranked {
  readonly place: Place
  /** Width of the mark in model units, before its shape counts: the same in every arrangement. */
  readonly size: number
}

export interface Layout {
  readonly nodes: ReadonlyMap<string, LayoutNode>
  /** Edge → how far it leaves the straight line, model units. */
  readonly bends: ReadonlyMap<string, number>
  /** Half-width letters in a line of a label, except for own nodes; null: as usual. */
  readonly labelWidth: number | null
  /** Lines run over words and marks everywhere and are drawn weaker. */
  readonly faint: boolean
  /** The background, under the marks, with its words in a language. */
  readonly guides: (lang: string) => readonly BackgroundGuide[]
}

/** Widths of marks in model units. A shared node is larger the more it is used. */
const sizes: Record<NodeRank, number> = { head: 11, shared: 10, own: 8.5 }
const perPriority = 1 / 500
const largest = 16

const toward = ([x, y]: Place, [toX, toY]: Place): number | null =>
  x === toX && y === toY ? null : Math.atan2(toY - y, toX - x)

type Places = Readonly<Record<string, Place>>

/** The stored places of the arrangement, or else any stored ones; null if some node has none. */
function storedPlaces({ attributes, nodes }: Model, arrange: string): Places | null {
  const { places } = attributes.derived
  const stored = (Object.hasOwn(places, arrange) ? places[arrange] : undefined) ?? Object.values(places)[0]
  return stored !== undefined && nodes.rows.every(({ key }) => Object.hasOwn(stored, key)) ? stored : null
}

/** Finds places for a graph whose file has none; null as long as its code has not been fetched. */
let placeClusters: ((model: Model) => Places) | null = null

/** Fetches what a graph without stored places needs before it is laid out. The shipped graph has them. */
export async function loadPlaces(model: Model): Promise<void> {
  if (placeClusters !== null || storedPlaces(model, '') !== null) return
  const { placeRadialClusters } = await import('../layout/radialClusters.ts')
  placeClusters = placeRadialClusters
}

/** The stored places; a file without places gets radial clusters. Throws if these are needed and `loadPlaces` was not awaited. */
function placesOf(model: Model, arrange: string): (node: string) => Place {
  const chosen = storedPlaces(model, arrange) ?? placeClusters?.(model)
  if (chosen === undefined) throw new Error('the code that finds places has not been fetched')
  return (node) => chosen[node] ?? [0, 0]
}

function lay(model: Model, arrange: string): Layout {
  const { graph } = model
  const place = placesOf(model, arrange)
  const { owned, own, middle } = group(model)
  const nodes = new Map<string, LayoutNode>()
  const set = (node: string, rank: NodeRank, least: number, outward: number | null): void => {
    const priority = least + Math.min(40, graph.degree(node))
    const size = rank === 'shared' ? Math.min(largest, sizes.shared + priority * perPriority) : sizes[rank]
    nodes.set(node, { place: place(node), rank, size, priority, outward })
  }
  const heads = owned.heads.map(place)
  const centre: Place = [
    heads.reduce((sum, [x]) => sum + x / heads.length, 0),
    heads.reduce((sum, [, y]) => sum + y / heads.length, 0),
  ]
  graph.forEachNode((node) => set(node, 'own', 0, null))
  for (const anchor of [middle.hub, ...middle.parts, ...middle.rest]) {
    if (anchor === null) continue
    const isCore = anchor === middle.hub || middle.parts.includes(anchor)
    const isShared = isCore || anchor.shared
    set(anchor.node, isShared ? 'shared' : 'own', isShared ? (isCore ? 2000 : 1000) + 50 * anchor.use : 0, null)
    for (const node of anchor.attached) set(node, 'own', 0, toward(place(anchor.node), place(node)))
  }
  for (const [head, parts] of own) {
    set(head, 'head', 4000, toward(place(head), centre))
    for (const node of parts) set(node, 'own', 0, toward(place(head), place(node)))
  }
  return { nodes, bends: bends(model, place), labelWidth: null, faint: false, guides: () => [] }
}

const laid = new WeakMap<Model, Map<string, Layout>>()

/** The layout of an arrangement whose places are stored; computed once for a model. */
export function layoutOf(model: Model, arrange: string): Layout {
  const known = laid.get(model) ?? new Map<string, Layout>()
  laid.set(model, known)
  const layout = known.get(arrange) ?? lay(model, arrange)
  known.set(arrange, layout)
  return layout
}
