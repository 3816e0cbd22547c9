/** By initiative type: a case of type, one compartment for each type in the vocabulary's order; what has none stands apart, by kind. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { half, placed, type Arrangement, type Guide, type Saying } from './arrangement.ts'
import { findOwners, nobody } from './owners.ts'

const pitch = 20
const columns = 4
const compartment = 152
/** Marks side by side in one, two and all of the columns. */
const widths = [
  { columns: 1, marks: 7, most: 14 },
  { columns: 2, marks: 14, most: 42 },
  { columns, marks: 29, most: Infinity },
]
/** Room for a title of two lines above the marks, and for air under them. */
const titleRoom = 36
const air = 14
const headingRoom = 34

interface Compartment {
  readonly says: Saying
  readonly nodes: readonly string[]
}

const width = ({ nodes }: Compartment) => widths.find(({ most }) => nodes.length <= most) ?? { columns: 1, marks: 7 }
const rowsOf = (one: Compartment): number => Math.ceil(one.nodes.length / width(one).marks)

/** The compartments set in rows of four columns. */
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

/** Groups that hold something, in the order of `ids`; ids that the vocabulary lacks come last. */
function sort(
  nodes: readonly string[],
  ids: readonly string[],
  idOf: (node: string) => string,
  of: 'initiative' | 'kind',
): Compartment[] {
  const known = new Set([...ids, ...nodes.map(idOf)])
  return [...known]
    .map((id) => ({ says: { of, id } as const, nodes: nodes.filter((node) => idOf(node) === id) }))
    .filter((one) => one.nodes.length > 0)
}

/** Null where nothing has a type. Pure and deterministic. */
export function byType(model: Model): Arrangement | null {
  const { graph } = model
  const { heads, owners } = findOwners(model)
  const ownerRank = (node: string): number => {
    if (heads.includes(node)) return heads.indexOf(node)
    const from = [...(owners.get(node) ?? [])].filter((one) => one !== nobody)
    return from.length === 1 ? heads.indexOf(from[0] ?? '') : heads.length
  }
  // Neighbours in a compartment come from one report, as far as can be; the sort is stable.
  const nodes = graph
    .nodes()
    .map((node) => ({ node, rank: ownerRank(node) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ node }) => node)
  const typeOf = (node: string): string | null => graph.getNodeAttribute(node, 'initiative')
  const typed = nodes.filter((node) => typeOf(node) !== null)
  if (typed.length === 0) return null
  const untyped = nodes.filter((node) => typeOf(node) === null)
  const parts: readonly (readonly [Saying, readonly Compartment[]])[] = [
    [{ of: 'typed' }, sort(typed, [...model.initiatives.keys()], (node) => typeOf(node) ?? '', 'initiative')],
    [{ of: 'untyped' }, sort(untyped, [...model.kinds.keys()], (node) => graph.getNodeAttribute(node, 'kind'), 'kind')],
  ]

  const places: Record<string, Place> = {}
  const guides: Guide[] = []
  const right = compartment * columns - pitch
  let top = 0
  for (const [says, compartments] of parts) {
    if (compartments.length === 0) continue
    guides.push(
      { shape: 'line', look: 'edge', from: placed(0, top), to: placed(right, top) },
      { shape: 'title', look: 'heading', says, place: placed(0, top + headingRoom / 2), align: 'start' },
    )
    top += headingRoom
    for (const row of setRows(compartments)) {
      let column = 0
      for (const one of row) {
        const left = column * compartment
        guides.push({
          shape: 'title',
          look: 'title',
          says: one.says,
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
