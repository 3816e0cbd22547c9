/** The counts that the page tells of a graph, each defined once: docs/counts.md says the same in words. */
import type { Body, Figure } from '../../graph/schema.ts'
import type { Model } from './model.ts'

/** The length of a text: its printed characters, each code point once. White space and ends of lines do not count. */
export const charactersOf = (text: string): number => [...text.replace(/\s/gu, '')].length

const rested = new WeakMap<Model, ReadonlySet<string>>()

/** The claims that a node, an edge or a figure rests on. */
export function supportingClaims(model: Model): ReadonlySet<string> {
  const before = rested.get(model)
  if (before) return before
  const found = new Set([
    ...model.nodes.rows.flatMap(({ attributes }) => attributes.claims),
    ...model.edges.rows.flatMap(({ attributes }) => attributes.claims.flat()),
    ...model.attributes.figures.map(({ claim }) => claim),
  ])
  rested.set(model, found)
  return found
}

/** How many passages there are among claims: each that something rests on, once, in however many places it is printed. */
export function countPassages(model: Model, claims: Iterable<string>): number {
  const supporting = supportingClaims(model)
  return [...new Set(claims)].filter((claim) => supporting.has(claim)).length
}

export interface FigureCount {
  /** Numbers that report something. These are what the page calls figures. */
  readonly reported: number
  /** Numbers that only count what a name or a list contains, like the four of “Four Projects”. They are told apart. */
  readonly structural: number
}

/** How many figures there are of each role. */
export function countFigures(figures: readonly Figure[]): FigureCount {
  const reported = figures.filter(({ role }) => role === 'reported').length
  return { reported, structural: figures.length - reported }
}

export interface SpeakingBodies {
  /** Who reports: bodies with a passage that speak for a node. If no body of the graph speaks for one, all that have a passage. */
  readonly reporting: readonly Body[]
  /** Who only speaks beside them: an introduction, a closing line. */
  readonly others: readonly Body[]
}

const known = new WeakMap<Model, SpeakingBodies>()

/** The bodies that have a passage, in the order of the file. Others in the list have said nothing. */
export function speakingBodies(model: Model): SpeakingBodies {
  const before = known.get(model)
  if (before) return before
  const claiming = new Set(model.attributes.claims.map(({ body }) => body))
  const speaking = model.attributes.bodies.filter(({ id }) => claiming.has(id))
  const own = speaking.filter(({ node }) => node !== null)
  const found =
    own.length === 0
      ? { reporting: speaking, others: [] }
      : { reporting: own, others: speaking.filter(({ node }) => node === null) }
  known.set(model, found)
  return found
}
