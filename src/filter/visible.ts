/** What counts and what is shown: the six rules of docs/links.md, in their order. What is not shown is grey in its place. */
import type { Claim } from '../../graph/schema.ts'
import { chosenCodes, type Coded } from '../graph/codes.ts'
import type { Model } from '../graph/model.ts'
import { atOnce, eachBelow, type Sliced } from '../graph/slices.ts'
import { none, Subset } from '../graph/subset.ts'
import { focusedNodes } from '../link/focusMarks.ts'
import type { ViewState } from '../link/viewState.ts'
import { carriedBy } from './carried.ts'
import { chosen, anyNamesOnlyUnknown, type Chosen } from './chosen.ts'
import { drawnByUs, facetCodesInSteps, passing, silent, type FacetCodes } from './facetCodes.ts'
import { claimFacets, edgeFacets, facets, nodeFacets } from './facets/facets.ts'
import { within } from './within.ts'
import { leftOf, withheld } from './withheld.ts'

export interface Visible {
  /** The claims that count. */
  readonly claims: ReadonlySet<string>
  readonly nodes: Subset
  readonly edges: Subset
}

/** Rule 1: a claim counts if its body, its document, its section and the speaker inside it are chosen. */
function countingClaims(model: Model, chosen: Chosen): ReadonlySet<string> {
  const tests = claimFacets.flatMap(({ id, valueIn }) => {
    const values = chosen.get(id)
    return values ? [(claim: Claim) => values.has(valueIn(claim))] : []
  })
  const counting = model.attributes.claims.filter((claim) => tests.every((test) => test(claim)))
  return new Set(counting.map(({ id }) => id))
}

/** By number of an edge: what rules 1 and 2 make of it. */
const [carried, waiting] = [1, 2]

/** What the choices leave before rule 3, by number; null: all. */
interface Passing {
  readonly nodes: Uint8Array | null
  readonly edges: Uint8Array | null
}

/**
 * Rule 2: the edges whose relation, grounding and the kinds of both ends are chosen: those that claims carry, and those
 * that we drew without one, which wait until it is known which nodes are shown.
 */
function* chosenEdges(
  { edges: { rows, sources, targets } }: Model,
  { silence }: FacetCodes,
  pass: Passing,
  { carries, allClaimsCount }: { readonly carries: ReturnType<typeof carriedBy>; readonly allClaimsCount: boolean },
): Sliced<Uint8Array> {
  const found = new Uint8Array(rows.length)
  yield* eachBelow(rows.length, (at) => {
    if (pass.edges !== null && pass.edges[at] === 0) return
    if (pass.nodes !== null && (pass.nodes[sources[at] ?? 0] === 0 || pass.nodes[targets[at] ?? 0] === 0)) return
    const how = silence[at]
    if (how === drawnByUs) found[at] = waiting
    else if (how === silent) found[at] = allClaimsCount ? carried : 0
    else {
      const row = rows[at]
      if (row && carries(row.key, row.attributes)) found[at] = carried
    }
  })
  return found
}

/** Rule 3 for one facet: by number the nodes that it lets stand, given what rule 2 made of the edges. */
function letBy(
  { nodes, edges: { sources, targets }, speakers }: Model,
  coded: Coded,
  values: ReadonlySet<string>,
  found: Uint8Array,
  named: (node: number) => boolean,
): Uint8Array {
  const [passes, none] = [chosenCodes(coded, values), coded.values.indexOf('')]
  const isChosen = coded.of.map((code) => passes[code] ?? 0)
  const joined = new Uint8Array(nodes.rows.length)
  found.forEach((is, at) => {
    if (is !== carried) return
    const source = sources[at] ?? 0
    const target = targets[at] ?? 0
    if (isChosen[source] === 1) joined[target] = 1
    if (isChosen[target] === 1) joined[source] = 1
  })
  const isOfBody = (at: number): boolean => speakers.size > 0 && speakers.has(nodes.rows[at]?.key ?? '')
  return joined.map((is, at) => {
    if (coded.of[at] !== none) return isChosen[at] ?? 0
    return is === 1 || (isOfBody(at) && named(at)) ? 1 : 0
  })
}

/** Rule 3: by number the nodes that every facet lets stand that not all nodes have a value of; null: all. */
function letByAll(
  model: Model,
  { coded }: FacetCodes,
  chosen: Chosen,
  found: Uint8Array,
  named: (node: number) => boolean,
): Uint8Array | null {
  const each = someNodesFacets.flatMap(({ id }) => {
    const [codes, values] = [coded.get(id), chosen.get(id)]
    return codes && values ? [letBy(model, codes, values, found, named)] : []
  })
  const [first, ...others] = each
  return first?.map((is, at) => (is === 1 && others.every((other) => other[at] === 1) ? 1 : 0)) ?? null
}

const [everyNodeFacets, someNodesFacets] = [
  nodeFacets.filter(({ judges }) => judges === 'nodes'),
  nodeFacets.filter(({ judges }) => judges === 'some nodes'),
]

/** Rules 1 to 4. */
function* byFacets(model: Model, chosen: Chosen): Sliced<Visible> {
  const { nodes, edges } = model
  const { sources, targets } = edges
  const claims = countingClaims(model, chosen)
  const allClaimsCount = claimFacets.every(({ id }) => !chosen.has(id))
  // What no passage names at all (another program's file) is not judged by passages until some are chosen.
  const named = (node: number): boolean => {
    const passages = nodes.rows[node]?.attributes.claims ?? []
    return passages.length === 0 ? allClaimsCount : passages.some((claim) => claims.has(claim))
  }
  const codes = yield* facetCodesInSteps(model)
  const pass = {
    nodes: yield* passing(everyNodeFacets, codes, chosen),
    edges: yield* passing(edgeFacets, codes, chosen),
  }
  const found = yield* chosenEdges(model, codes, pass, {
    carries: carriedBy(model, { claims, named, allClaimsCount }),
    allClaimsCount,
  })
  yield
  const lets = letByAll(model, codes, chosen, found, named)
  const ends = new Uint8Array(nodes.rows.length)
  yield* eachBelow(found.length, (at) => {
    if (found[at] !== carried) return
    const source = sources[at] ?? 0
    const target = targets[at] ?? 0
    if (lets !== null && (lets[source] === 0 || lets[target] === 0)) found[at] = 0
    else ends[source] = ends[target] = 1
  })
  const stands = new Uint8Array(nodes.rows.length)
  yield* eachBelow(stands.length, (at) => {
    const isChosen = (pass.nodes === null || pass.nodes[at] === 1) && (lets === null || lets[at] === 1)
    stands[at] = isChosen && (ends[at] === 1 || named(at)) ? 1 : 0
  })
  yield* eachBelow(found.length, (at) => {
    if (found[at] === waiting) found[at] = stands[sources[at] ?? 0] === 1 && stands[targets[at] ?? 0] === 1 ? 1 : 0
  })
  return { claims, nodes: new Subset(nodes, stands), edges: new Subset(edges, found) }
}

/** Rules 1 to 5. */
function* judge(model: Model, state: ViewState): Sliced<Visible> {
  const choices = chosen(model, state)
  if (anyNamesOnlyUnknown(model, state))
    return { claims: countingClaims(model, choices), nodes: none(model.nodes), edges: none(model.edges) }
  const shown = yield* byFacets(model, choices)
  // Rule 5.
  const out = withheld(model, state)
  if (out === null) return shown
  return {
    ...shown,
    nodes: leftOf(model.nodes, shown.nodes, out.nodes),
    edges: leftOf(model.edges, shown.edges, out.edges),
  }
}

interface Shown {
  readonly state: ViewState
  readonly shown: Visible
}

/** What was shown last of a model, and in which view: made in slices before the page asks for it, and asked for by several parts of it. */
const lastAtAnyDepth = new WeakMap<Model, Shown>()

const sameFilters = (one: ViewState, other: ViewState): boolean =>
  one === other || (one.without === other.without && facets.every(({ id }) => one[id] === other[id]))

/** `visibleAtAnyDepth` in steps; it answers at once for a view that has been through them. */
export function* visibleInSteps(model: Model, state: ViewState): Sliced<Visible> {
  const before = lastAtAnyDepth.get(model)
  if (before && sameFilters(before.state, state)) return before.shown
  const shown = yield* judge(model, state)
  lastAtAnyDepth.set(model, { state, shown })
  return shown
}

/** What the filters leave, however far from the focus it lies; the very same value when it is asked for again. */
export const visibleAtAnyDepth = (model: Model, state: ViewState): Visible => atOnce(visibleInSteps(model, state))

/**
 * The claims that count and the nodes and edges that are shown. Values and keys that the graph does not know judge nothing.
 * Without steps from the focus it answers with the very same value when it is asked again for the same filters.
 */
export function visible(model: Model, state: ViewState): Visible {
  const shown = visibleAtAnyDepth(model, state)
  const from = focusedNodes(model, state)
  // Rule 6.
  return state.depth > 0 && from.size > 0 && !anyNamesOnlyUnknown(model, state)
    ? { ...shown, ...within(model, from, state.depth, shown) }
    : shown
}
