/** How much of each value is shown, and how much the whole graph has. */
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

class Tally {
  readonly #cells = new Map<string, { shown: number; total: number }>()

  add(value: string, isShown: boolean): void {
    let cell = this.#cells.get(value)
    if (cell === undefined) this.#cells.set(value, (cell = { shown: 0, total: 0 }))
    cell.total += 1
    if (isShown) cell.shown += 1
  }

  of(values: readonly string[]): readonly FacetCount[] {
    return values.map((value) => ({ value, ...(this.#cells.get(value) ?? { shown: 0, total: 0 }) }))
  }
}

function* count(model: Model, shown: Visible): Steps<Counts> {
  const tallies: Readonly<Record<Facet, Tally>> = {
    kinds: new Tally(),
    types: new Tally(),
    relations: new Tally(),
    bodies: new Tally(),
    documents: new Tally(),
    grounding: new Tally(),
    speakers: new Tally(),
  }
  const { nodes, edges } = model
  for (let at = 0; at < nodes.rows.length; at++) {
    if (at % slice === 0) yield
    const row = nodes.rows[at]
    if (row === undefined) continue
    const { kind, initiative, claims } = row.attributes
    const isShown = shown.nodes.marks[at] === 1
    tallies.kinds.add(kind, isShown)
    if (initiative !== null) tallies.types.add(initiative, isShown)
    if (claims.length === 0) continue
    for (const facet of ['bodies', 'documents', 'speakers'] as const) {
      const named = new Map<string, boolean>()
      for (const id of claims) {
        const claim = model.claims.get(id)
        const value = claim && { bodies: claim.body, documents: claim.document, speakers: speakerOf(claim) }[facet]
        if (value !== undefined) named.set(value, named.get(value) === true || (isShown && shown.claims.has(id)))
      }
      for (const [value, byCounting] of named) tallies[facet].add(value, byCounting)
    }
  }
  for (let at = 0; at < edges.rows.length; at++) {
    if (at % slice === 0) yield
    const row = edges.rows[at]
    if (row === undefined) continue
    const isShown = shown.edges.marks[at] === 1
    tallies.relations.add(row.attributes.relation, isShown)
    tallies.grounding.add(row.attributes.grounding, isShown)
  }
  const of = (facet: Facet): readonly FacetCount[] => tallies[facet].of(valuesOf(model, facet))
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
