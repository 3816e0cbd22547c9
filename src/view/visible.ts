/** What counts and what is shown: the five rules of the link format, in their order. What is not shown is grey in place. */
import { chosenCodes, codesInSteps, codesOf } from '../model/codes.ts'
import type { Model } from '../model/model.ts'
import { atOnce, eachBelow, type Steps } from '../model/steps.ts'
import { none, Subset } from '../model/subset.ts'
import { carriedBy } from './carried.ts'
import { chosen, strangeLists } from './chosen.ts'
import type { Chosen } from './chosen.ts'
import { focusedNodes } from './selection.ts'
import { speakerOf } from './speakers.ts'
import { facets } from './state.ts'
import type { ViewState } from './state.ts'
import { within } from './within.ts'

export interface Visible {
  /** The claims that count. */
  readonly claims: ReadonlySet<string>
  readonly nodes: Subset
  readonly edges: Subset
}

const allows = (set: ReadonlySet<string> | null, value: string): boolean => set === null || set.has(value)

/** Rule 1: a claim counts if its body, its document and the speaker inside it are chosen. */
function countingClaims(model: Model, { bodies, documents, speakers }: Chosen): ReadonlySet<string> {
  const counting = model.attributes.claims.filter(
    (claim) => allows(bodies, claim.body) && allows(documents, claim.document) && allows(speakers, speakerOf(claim)),
  )
  return new Set(counting.map((claim) => claim.id))
}

/** By number of an edge: what rules 1 and 2 make of it. */
const [grounded, drawnByUs] = [1, 2]

/**
 * Rule 2: the edges whose relation, grounding and the kinds of both ends are chosen, those that claims carry apart from
 * those that we drew without one.
 */
function* chosenEdges(
  model: Model,
  { relations, grounding, kinds }: Chosen,
  { carries, unsifted }: { readonly carries: ReturnType<typeof carriedBy>; readonly unsifted: boolean },
): Steps<Uint8Array> {
  const { rows, sources, targets } = model.edges
  const codes = yield* codesInSteps(model)
  const { silent } = codes
  const [ofRelation, ofGrounding] = [chosenCodes(codes.relations, relations), chosenCodes(codes.grounding, grounding)]
  const ofKind = chosenCodes(codes.kinds, kinds)
  const isOfKind = (node: number): boolean => ofKind[codes.kinds.of[node] ?? 0] === 1
  const ours = codes.grounding.values.indexOf('editorial')
  const found = new Uint8Array(rows.length)
  yield* eachBelow(rows.length, (at) => {
    if (ofRelation[codes.relations.of[at] ?? 0] === 0 || ofGrounding[codes.grounding.of[at] ?? 0] === 0) return
    if (kinds !== null && !(isOfKind(sources[at] ?? 0) && isOfKind(targets[at] ?? 0))) return
    if (silent[at] === 1) found[at] = codes.grounding.of[at] === ours ? drawnByUs : unsifted ? grounded : 0
    else {
      const row = rows[at]
      if (row && carries(row.key, row.attributes)) found[at] = grounded
    }
  })
  return found
}

/** Rule 3: by number the nodes that `types` lets stand, given what rule 2 made of the edges; null: all. */
function letBy(
  model: Model,
  types: ReadonlySet<string> | null,
  found: Uint8Array,
  named: (node: number) => boolean,
): Uint8Array | null {
  if (types === null) return null
  const { nodes, edges, speakers } = model
  const { sources, targets } = edges
  const codes = codesOf(model).types
  const [ofType, none] = [chosenCodes(codes, types), codes.values.indexOf('')]
  const isChosen = codes.of.map((code) => ofType[code] ?? 0)
  const joined = new Uint8Array(nodes.rows.length)
  found.forEach((is, at) => {
    if (is !== grounded) return
    const source = sources[at] ?? 0
    const target = targets[at] ?? 0
    if (isChosen[source] === 1) joined[target] = 1
    if (isChosen[target] === 1) joined[source] = 1
  })
  const isSpeaker = (at: number): boolean => speakers.size > 0 && speakers.has(nodes.rows[at]?.key ?? '')
  return joined.map((is, at) => {
    if (codes.of[at] !== none) return isChosen[at] ?? 0
    return is === 1 || (isSpeaker(at) && named(at)) ? 1 : 0
  })
}

/** Rules 1 to 4. */
function* byLists(model: Model, lists: Chosen): Steps<Visible> {
  const { nodes, edges } = model
  const { sources, targets } = edges
  const claims = countingClaims(model, lists)
  const unsifted = lists.bodies === null && lists.documents === null && lists.speakers === null
  // What no passage names at all (another program's file) is not judged by passages until some are chosen.
  const named = (node: number): boolean => {
    const passages = nodes.rows[node]?.attributes.claims ?? []
    return passages.length === 0 ? unsifted : passages.some((claim) => claims.has(claim))
  }
  const found = yield* chosenEdges(model, lists, {
    carries: carriedBy(model, { claims, named, unsifted }),
    unsifted,
  })
  yield
  const lets = letBy(model, lists.types, found, named)
  const ends = new Uint8Array(nodes.rows.length)
  yield* eachBelow(found.length, (at) => {
    if (found[at] !== grounded) return
    const source = sources[at] ?? 0
    const target = targets[at] ?? 0
    if (lets !== null && (lets[source] === 0 || lets[target] === 0)) found[at] = 0
    else ends[source] = ends[target] = 1
  })
  const { kinds } = codesOf(model)
  const ofKind = chosenCodes(kinds, lists.kinds)
  const stands = new Uint8Array(nodes.rows.length)
  yield* eachBelow(stands.length, (at) => {
    const isChosen = ofKind[kinds.of[at] ?? 0] === 1 && (lets === null || lets[at] === 1)
    stands[at] = isChosen && (ends[at] === 1 || named(at)) ? 1 : 0
  })
  yield* eachBelow(found.length, (at) => {
    if (found[at] === drawnByUs) found[at] = stands[sources[at] ?? 0] === 1 && stands[targets[at] ?? 0] === 1 ? 1 : 0
  })
  return { claims, nodes: new Subset(nodes, stands), edges: new Subset(edges, found) }
}

function* judgeLists(model: Model, state: ViewState): Steps<Visible> {
  const lists = chosen(model, state)
  if (strangeLists(model, state).length > 0)
    return { claims: countingClaims(model, lists), nodes: none(model.nodes), edges: none(model.edges) }
  return yield* byLists(model, lists)
}

function judge(model: Model, state: ViewState): Visible {
  const shown = visibleAtAnyDepth(model, state)
  const from = focusedNodes(model, state)
  // Rule 5.
  return state.depth > 0 && from.size > 0 && strangeLists(model, state).length === 0
    ? { ...shown, ...within(model, from, state.depth, shown) }
    : shown
}

interface Shown {
  readonly state: ViewState
  readonly shown: Visible
}

/** What was shown last of a model, and in which view: at its depth, and at any. */
const last = new WeakMap<Model, Shown>()
const lastAtAnyDepth = new WeakMap<Model, Shown>()

const sameLists = (one: ViewState, other: ViewState): boolean =>
  one === other || facets.every((facet) => one[facet] === other[facet])

/** The same in steps: what it gives is then at hand for who asks at once. */
export function* visibleInSteps(model: Model, state: ViewState): Steps<Visible> {
  const before = lastAtAnyDepth.get(model)
  if (before && sameLists(before.state, state)) return before.shown
  const shown = yield* judgeLists(model, state)
  lastAtAnyDepth.set(model, { state, shown })
  return shown
}

/** What the lists leave, however far from the focus it lies; the very same value when it is asked for again. */
export const visibleAtAnyDepth = (model: Model, state: ViewState): Visible => atOnce(visibleInSteps(model, state))

/** Whether both ask for the same nodes and edges: a selection shows and hides nothing, unless steps are counted from it. */
const asksTheSame = (one: ViewState, other: ViewState): boolean =>
  one === other ||
  (sameLists(one, other) && one.depth === other.depth && (one.depth === 0 || one.focus === other.focus))

/**
 * The claims that count and the nodes and edges that are shown. Values and keys that the graph does not know judge nothing.
 * Answers with the very same value when it is asked again for the same.
 */
export function visible(model: Model, state: ViewState): Visible {
  const before = last.get(model)
  if (before && asksTheSame(before.state, state)) return before.shown
  const shown = judge(model, state)
  last.set(model, { state, shown })
  return shown
}
