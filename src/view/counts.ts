/** How much of each value is shown, and how much the whole graph has. */
import { codesInSteps, type Coded } from '../model/codes.ts'
import type { Model } from '../model/model.ts'
import { atOnce, slice, type Steps } from '../model/steps.ts'
import { speakerOf } from './speakers.ts'
import type { Facet, ViewState } from './state.ts'
import { visible } from './visible.ts'
import type { Visible } from './visible.ts'
import { valuesOf } from './vocabulary.ts'

export interface FacetCount {
  readonly value: string
  readonly shown: number
  readonly total: number
}

/** `kinds`, `types`, `bodies`, `documents` and `speakers` count nodes, `relations` and `grounding` edges. */
export type Counts = Readonly<Record<Facet, readonly FacetCount[]>>

/** Per code of a value: how many are shown, and how many there are. */
function tally({ values, of }: Coded, marks: Uint8Array): Tally {
  const [shown, total] = [new Uint32Array(values.length), new Uint32Array(values.length)]
  for (let at = 0; at < of.length; at++) {
    const code = of[at] ?? 0
    total[code] = (total[code] ?? 0) + 1
    shown[code] = (shown[code] ?? 0) + (marks[at] ?? 0)
  }
  return new Map(values.map((value, code) => [value, { shown: shown[code] ?? 0, total: total[code] ?? 0 }]))
}

type Tally = Map<string, { shown: number; total: number }>

function add(tally: Tally, value: string, isShown: boolean): void {
  const cell = tally.get(value) ?? { shown: 0, total: 0 }
  tally.set(value, { shown: cell.shown + (isShown ? 1 : 0), total: cell.total + 1 })
}

const named = ['bodies', 'documents', 'speakers'] as const

/** What the claims of the nodes name: each value of a node once, shown where a claim says so that counts. */
function* tallyNamed({ nodes, claims }: Model, shown: Visible): Steps<Readonly<Record<(typeof named)[number], Tally>>> {
  const tallies: Record<(typeof named)[number], Tally> = {
    bodies: new Map(),
    documents: new Map(),
    speakers: new Map(),
  }
  if (claims.size === 0) return tallies
  for (const [at, { attributes }] of nodes.rows.entries()) {
    if (at % slice === 0) yield
    const isShown = shown.nodes.marks[at] === 1
    for (const facet of named) {
      const found = new Map<string, boolean>()
      for (const id of attributes.claims) {
        const claim = claims.get(id)
        const value = claim && { bodies: claim.body, documents: claim.document, speakers: speakerOf(claim) }[facet]
        if (value !== undefined) found.set(value, found.get(value) === true || (isShown && shown.claims.has(id)))
      }
      for (const [value, byCounting] of found) add(tallies[facet], value, byCounting)
    }
  }
  return tallies
}

function* count(model: Model, shown: Visible): Steps<Counts> {
  const codes = yield* codesInSteps(model)
  yield
  const [nodes, edges] = [shown.nodes.marks, shown.edges.marks]
  const tallies: Readonly<Record<Facet, Tally>> = {
    kinds: tally(codes.kinds, nodes),
    types: tally(codes.types, nodes),
    relations: tally(codes.relations, edges),
    grounding: tally(codes.grounding, edges),
    ...(yield* tallyNamed(model, shown)),
  }
  const of = (facet: Facet): readonly FacetCount[] =>
    valuesOf(model, facet).map((value) => ({ value, ...(tallies[facet].get(value) ?? { shown: 0, total: 0 }) }))
  return {
    kinds: of('kinds'),
    types: of('types'),
    relations: of('relations'),
    bodies: of('bodies'),
    documents: of('documents'),
    grounding: of('grounding'),
    speakers: of('speakers'),
  }
}

/** The same is shown after most clicks, and then counted no second time. */
const counted = new WeakMap<Visible, Counts>()

/** The same in steps: what it gives is then at hand for who asks at once. */
export function* countsInSteps(model: Model, shown: Visible): Steps<Counts> {
  const found = counted.get(shown) ?? (yield* count(model, shown))
  counted.set(shown, found)
  return found
}

/** Counts by value, in the vocabulary's order. A body, document or speaker has the nodes that a claim of it names. */
export const counts = (model: Model, state: ViewState): Counts => atOnce(countsInSteps(model, visible(model, state)))
