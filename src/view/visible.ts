/** What counts and what is shown: the five rules of the link format, in their order. What is not shown is grey in place. */
import type { Model } from '../model/model.ts'
import { atOnce, slice, type Steps } from '../model/steps.ts'
import { carriedBy, isSilentEditorial } from './carried.ts'
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
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

const allows = (set: ReadonlySet<string> | null, value: string): boolean => set === null || set.has(value)

/** Rule 1: a claim counts if its body, its document and the speaker inside it are chosen. */
function countingClaims(model: Model, { bodies, documents, speakers }: Chosen): ReadonlySet<string> {
  const counting = model.attributes.claims.filter(
    (claim) => allows(bodies, claim.body) && allows(documents, claim.document) && allows(speakers, speakerOf(claim)),
  )
  return new Set(counting.map((claim) => claim.id))
}

/** An edge with its ends: each look at them costs, and a large graph has hundreds of thousands. */
interface Ended {
  readonly edge: string
  readonly source: string
  readonly target: string
}

/**
 * Rule 2: the edges whose relation, grounding and the kinds of both ends are chosen, those that claims carry apart from
 * those that we drew without one.
 */
function* chosenEdges(
  { graph }: Model,
  { relations, grounding, kinds }: Chosen,
  carries: ReturnType<typeof carriedBy>,
): Steps<{ readonly grounded: readonly Ended[]; readonly drawnByUs: readonly Ended[] }> {
  const grounded: Ended[] = []
  const drawnByUs: Ended[] = []
  let seen = 0
  for (const { edge, attributes, source, target, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    if (++seen % slice === 0) yield
    const isChosen =
      allows(relations, attributes.relation) &&
      allows(grounding, attributes.grounding) &&
      allows(kinds, sourceAttributes.kind) &&
      allows(kinds, targetAttributes.kind)
    if (!isChosen) continue
    if (isSilentEditorial(attributes)) drawnByUs.push({ edge, source, target })
    else if (carries(edge, attributes)) grounded.push({ edge, source, target })
  }
  return { grounded, drawnByUs }
}

/** Rule 3: the nodes that `types` lets stand, given the edges that rule 2 shows. */
function letBy(
  model: Model,
  types: ReadonlySet<string> | null,
  edges: readonly Ended[],
  named: (node: string) => boolean,
): (node: string) => boolean {
  const { graph, speakers } = model
  if (types === null) return () => true
  const typeOf = (node: string): string | null => graph.getNodeAttribute(node, 'initiative')
  const isChosen = (node: string): boolean => types.has(typeOf(node) ?? '')
  const joined = new Set<string>()
  for (const { source, target } of edges) {
    if (isChosen(source)) joined.add(target)
    if (isChosen(target)) joined.add(source)
  }
  return (node) => (typeOf(node) === null ? joined.has(node) || (speakers.has(node) && named(node)) : isChosen(node))
}

/** Rules 1 to 4. */
function* byLists(model: Model, lists: Chosen): Steps<Visible> {
  const { graph } = model
  const claims = countingClaims(model, lists)
  const unsifted = lists.bodies === null && lists.documents === null && lists.speakers === null
  // What no passage names at all (another program's file) is not judged by passages until some are chosen.
  const named = (node: string): boolean => {
    const { claims: passages } = graph.getNodeAttributes(node)
    return passages.length === 0 ? unsifted : passages.some((claim) => claims.has(claim))
  }
  const carries = carriedBy(model, { claims, named, unsifted })
  const { grounded, drawnByUs } = yield* chosenEdges(model, lists, carries)
  const lets = letBy(model, lists.types, grounded, named)
  const edges = new Set<string>()
  const ends = new Set<string>()
  for (const [at, { edge, source, target }] of grounded.entries()) {
    if (at % slice === 0) yield
    if (lists.types !== null && !(lets(source) && lets(target))) continue
    edges.add(edge)
    ends.add(source).add(target)
  }
  const nodes = new Set<string>()
  let seen = 0
  for (const { node, attributes } of graph.nodeEntries()) {
    if (++seen % slice === 0) yield
    if (allows(lists.kinds, attributes.kind) && lets(node) && (ends.has(node) || named(node))) nodes.add(node)
  }
  const isWhole = nodes.size === graph.order
  for (const [at, { edge, source, target }] of drawnByUs.entries()) {
    if (at % slice === 0) yield
    if (isWhole || (nodes.has(source) && nodes.has(target))) edges.add(edge)
  }
  return { claims, nodes, edges }
}

function* judgeLists(model: Model, state: ViewState): Steps<Visible> {
  const lists = chosen(model, state)
  if (strangeLists(model, state).length > 0)
    return { claims: countingClaims(model, lists), nodes: new Set(), edges: new Set() }
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
