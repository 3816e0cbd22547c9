/** By initiative type: one compartment for each type, in the vocabulary's order. Nodes without a type follow, by kind. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import {
  half,
  placed,
  type Arrangement,
  type ArrangementLayout,
  type LayoutGuide,
  type TitleContent,
} from './arrangement.ts'
import { findOwners, nobody } from './owners.ts'

const pitch = 20
const columns = 4
const compartment = 152
/** How many marks are side by side in a compartment of one, two or all columns, and how many marks it may have. */
const widths = [
  { columns: 1, marks: 7, most: 14 },
  { columns: 2, marks: 14, most: 42 },
  { columns, marks: 29, most: Infinity },
]
/** Room for a title of two lines above the marks, and free space under them. */
const titleRoom = 36
const air = 14
const headingRoom = 34

interface Compartment {
  readonly content: TitleContent
  readonly nodes: readonly string[]
}

const width = ({ nodes }: Compartment) => widths.find(({ most }) => nodes.length <= most) ?? { columns: 1, marks: 7 }
const rowsOf = (one: Compartment): number => Math.ceil(one.nodes.length / width(one).marks)

/** The compartments in rows of four columns. */
function setRows(all: readonly Compartment[]): Compartment[][] {
  const rows: Compartment[][] = []
  let left = 0
  for (const one of all) {
    left -= width(one).columns
    if (left < 0) {
      rows.push([])
      left = columns - width(one).columns
    }
    rows.at(-1)?.push(one)
  }
  return rows
}

/** Groups that are not empty, in the order of `ids`. Ids that the vocabulary lacks come last. */
function sort(
  nodes: readonly string[],
  ids: readonly string[],
  idOf: (node: string) => string,
  of: 'initiative' | 'kind',
): Compartment[] {
  const known = new Set([...ids, ...nodes.map(idOf)])
  return [...known]
    .map((id) => ({ content: { of, id } as const, nodes: nodes.filter((node) => idOf(node) === id) }))
    .filter((one) => one.nodes.length > 0)
}

/** Null if no node has a type. Pure and deterministic. */
function byType(model: Model): Arrangement | null {
  const { graph } = model
  const { heads, owners } = findOwners(model)
  const ownerRank = (node: string): number => {
    if (heads.includes(node)) return heads.indexOf(node)
    const from = [...(owners.get(node) ?? [])].filter((one) => one !== nobody)
    return from.length === 1 ? heads.indexOf(from[0] ?? '') : heads.length
  }
  // Nodes of one report are next to each other in a compartment, as far as possible; the sort is stable.
  const nodes = graph
    .nodes()
    .map((node) => ({ node, rank: ownerRank(node) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ node }) => node)
  const typeOf = (node: string): string | null => graph.getNodeAttribute(node, 'initiative')
  const typed = nodes.filter((node) => typeOf(node) !== null)
  if (typed.length === 0) return null
  const untyped = nodes.filter((node) => typeOf(node) === null)
  const parts: readonly (readonly [TitleContent, readonly Compartment[]])[] = [
    [{ of: 'typed' }, sort(typed, [...model.initiatives.keys()], (node) => typeOf(node) ?? '', 'initiative')],
    [{ of: 'untyped' }, sort(untyped, [...model.kinds.keys()], (node) => graph.getNodeAttribute(node, 'kind'), 'kind')],
  ]

  const places: Record<string, Place> = {}
  const guides: LayoutGuide[] = []
  const right = compartment * columns - pitch
  let top = 0
  for (const [content, compartments] of parts) {
    if (compartments.length === 0) continue
    guides.push(
      { shape: 'line', look: 'edge', from: placed(0, top), to: placed(right, top) },
      { shape: 'title', look: 'heading', content, place: placed(0, top + headingRoom / 2), align: 'start' },
    )
    top += headingRoom
    for (const row of setRows(compartments)) {
      let column = 0
      for (const one of row) {
        const left = column * compartment
        guides.push({
          shape: 'title',
          look: 'title',
          content: one.content,
          place: placed(left, top + titleRoom - 8),
          align: 'start',
        })
        one.nodes.forEach((node, at) => {
          const across = at % width(one).marks
          const down = (at - across) / width(one).marks
          places[node] = placed(left + pitch * (across + 0.3), top + titleRoom + pitch * (down + 0.4))
        })
        column += width(one).columns
      }
      top += titleRoom + pitch * Math.max(...row.map(rowsOf)) + air
    }
    top = half(top + air / 2)
  }
  return { places, beside: new Map(), guides }
}

export const layoutByType: ArrangementLayout = {
  arrange: byType,
  // Titles name the compartments; names of nodes come when the reader zooms in.
  rank: (_model, _node, { rank, priority }) => ({
    rank: 'own',
    priority: rank === 'own' ? priority : 400,
    outward: null,
  }),
  labelWidth: null,
  isFaint: true,
}
