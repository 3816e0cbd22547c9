/** How much of each value is shown, and how much the whole graph has. */
import type { Claim } from '../../graph/schema.ts'
import type { Coded } from '../graph/codes.ts'
import type { Model } from '../graph/model.ts'
import { atOnce, slice, type Sliced } from '../graph/slices.ts'
import type { ViewState } from '../link/viewState.ts'
import { facetCodesInSteps } from './facetCodes.ts'
import { claimFacets, edgeFacets, forEachFacet, nodeFacets, type FacetId } from './facets/facets.ts'
import { valuesOf } from './facets/listValues.ts'
import { visible, type Visible } from './visible.ts'

export interface FacetCount {
  readonly value: string
  readonly shown: number
  readonly total: number
}

/** Facets that judge edges count edges, all others nodes: those that judge claims count the nodes that claims name. */
export type Counts = Readonly<Record<FacetId, readonly FacetCount[]>>

interface Cell {
  shown: number
  total: number
}
type Tally = Map<string, Cell>

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

function add(tally: Tally, value: string, isShown: boolean): void {
  const cell = tally.get(value) ?? { shown: 0, total: 0 }
  tally.set(value, { shown: cell.shown + (isShown ? 1 : 0), total: cell.total + 1 })
}

/** Of one node: each value that its claims have, and whether one of them counts. */
function valuesOfClaims(
  { claims }: Model,
  ids: readonly string[],
  valueIn: (claim: Claim) => string,
  counting: ReadonlySet<string>,
): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  for (const id of ids) {
    const claim = claims.get(id)
    if (!claim) continue
    const value = valueIn(claim)
    found.set(value, found.get(value) === true || counting.has(id))
  }
  return found
}

/** What the claims of the nodes name: each value of a node once, shown where the node is and such a claim counts. */
function* tallyNamed(model: Model, shown: Visible): Sliced<readonly (readonly [FacetId, Tally])[]> {
  const tallies = claimFacets.map(({ id, valueIn }) => ({ id, valueIn, tally: new Map<string, Cell>() }))
  for (const [at, { attributes }] of model.claims.size > 0 ? model.nodes.rows.entries() : []) {
    if (at % slice === 0) yield
    const isShown = shown.nodes.marks[at] === 1
    for (const { valueIn, tally } of attributes.claims.length > 0 ? tallies : [])
      for (const [value, isCounting] of valuesOfClaims(model, attributes.claims, valueIn, shown.claims))
        add(tally, value, isShown && isCounting)
  }
  return tallies.map(({ id, tally }) => [id, tally])
}

function* count(model: Model, shown: Visible): Sliced<Counts> {
  const { coded } = yield* facetCodesInSteps(model)
  yield
  const tallyMarks = (facets: readonly { readonly id: FacetId }[], { marks }: Visible['nodes']) =>
    facets.map(({ id }) => {
      const codes = coded.get(id)
      return [id, codes ? tally(codes, marks) : new Map<string, Cell>()] as const
    })
  const tallies = new Map<FacetId, Tally>([
    ...tallyMarks(nodeFacets, shown.nodes),
    ...tallyMarks(edgeFacets, shown.edges),
    ...(yield* tallyNamed(model, shown)),
  ])
  return forEachFacet(({ id }) =>
    valuesOf(model, id).map((value) => ({ value, ...(tallies.get(id)?.get(value) ?? { shown: 0, total: 0 }) })),
  )
}

/** Most clicks leave what is shown as it is; then nothing is counted a second time. */
const counted = new WeakMap<Visible, Counts>()

/** `counts` in steps; it answers at once for what has been through them. */
export function* countsInSteps(model: Model, shown: Visible): Sliced<Counts> {
  const found = counted.get(shown) ?? (yield* count(model, shown))
  counted.set(shown, found)
  return found
}

/** Counts by value, in the vocabulary's order. A value of claims has the nodes that such a claim names. */
export const counts = (model: Model, state: ViewState): Counts => atOnce(countsInSteps(model, visible(model, state)))
