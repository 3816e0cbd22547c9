/** Where a model's nodes stand and what they are there: the part of a scene that no click and no filter changes. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { flowers } from '../places/flowers.ts'
import { group } from '../places/grouping.ts'
import { bends } from './bends.ts'
import type { Guide, Rank } from './scene.ts'

export interface Standing {
  readonly place: Place
  readonly rank: Rank
  /** Width of the mark in model units, before its shape counts: the same in every arrangement. */
  readonly size: number
  readonly priority: number
  /** The direction in which the label stands off its mark, radians; null: below it. */
  readonly outward: number | null
}

export interface Layout {
  readonly nodes: ReadonlyMap<string, Standing>
  /** Edge → how far it leaves the straight way, model units. */
  readonly bends: ReadonlyMap<string, number>
  /** Half-width letters in a line of a label, but for own nodes; undefined: as usual. */
  readonly labelWidth?: number
  /** Lines run over words and marks everywhere and are drawn weaker. */
  readonly faint: boolean
  /** What is drawn on the ground under the marks, in a language. */
  readonly guides: (lang: string) => readonly Guide[]
}

/** Widths of marks in model units; what many use is larger. */
const sizes: Record<Exclude<Rank, 'cluster'>, number> = { head: 11, shared: 10, own: 8.5 }
const perPriority = 1 / 500
const largest = 16

const toward = ([x, y]: Place, [toX, toY]: Place): number | null =>
  x === toX && y === toY ? null : Math.atan2(toY - y, toX - x)

/** The stored places of the arrangement, else any stored ones; a file without places gets flowers. */
function placesOf(model: Model, arrange: string): (node: string) => Place {
  const { places } = model.attributes.derived
  const stored = (Object.hasOwn(places, arrange) ? places[arrange] : undefined) ?? Object.values(places)[0]
  const complete = stored !== undefined && model.graph.everyNode((node) => Object.hasOwn(stored, node))
  const chosen = complete ? stored : flowers(model)
  return (node) => chosen[node] ?? [0, 0]
}

function lay(model: Model, arrange: string): Layout {
  const { graph } = model
  const place = placesOf(model, arrange)
  const { owned, own, middle } = group(model)
  const nodes = new Map<string, Standing>()
  const set = (node: string, rank: Exclude<Rank, 'cluster'>, least: number, outward: number | null): void => {
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
    for (const node of anchor.hanging) set(node, 'own', 0, toward(place(anchor.node), place(node)))
  }
  for (const [head, petals] of own) {
    set(head, 'head', 4000, toward(place(head), centre))
    for (const node of petals) set(node, 'own', 0, toward(place(head), place(node)))
  }
  return { nodes, bends: bends(model, place), faint: false, guides: () => [] }
}

const laid = new WeakMap<Model, Map<string, Layout>>()

/** The standing of all nodes in an arrangement; computed once for a model. */
export function layoutOf(model: Model, arrange: string): Layout {
  const known = laid.get(model) ?? new Map<string, Layout>()
  laid.set(model, known)
  const layout = known.get(arrange) ?? lay(model, arrange)
  known.set(arrange, layout)
  return layout
}
