/** Where the name of a body leads: never to a view in which nothing is to be seen. */
import type { Model } from '../graph/model.ts'
import { select } from '../link/steer.ts'
import type { ViewState } from '../link/viewState.ts'
import { only } from '../filter/steerFilters.ts'
import { inText } from './passages.ts'

const known = new WeakMap<Model, ReadonlySet<string>>()

/** The bodies of which a passage carries an edge, so that a view of them alone shows something joined. */
function carrying(model: Model): ReadonlySet<string> {
  const before = known.get(model)
  if (before) return before
  const claims = new Set(model.edges.rows.flatMap(({ attributes }) => attributes.claims.flat()))
  const found = new Set([...claims].flatMap((claim) => model.claims.get(claim)?.body ?? []))
  known.set(model, found)
  return found
}

/** The passage that names a body which says nothing itself, or the place that only prints it. */
function printedAt(model: Model, state: ViewState, body: string): ViewState | null {
  const label = model.bodies.get(body)?.label ?? ''
  if (label === '') return null
  const supplied = model.attributes.documents.filter((document) => document['supplied-by'] === body)
  const documents = supplied.length > 0 ? supplied : model.attributes.documents
  const ids = new Set(documents.map(({ id }) => id))
  // Who is named at the end of a text is named there for what it did for the text.
  const claim = model.attributes.claims.findLast(({ document, quote }) => ids.has(document) && quote.includes(label))
  if (claim) return select(state, claim.id)
  const document = documents.find(({ text }) => text.includes(label))
  if (!document) return null
  const start = document.text.lastIndexOf(label)
  return inText(state, { document: document.id, span: [start, start + label.length] }, false)
}

export interface BodyTarget {
  readonly to: ViewState
  /** The view shows only what the body reports. */
  readonly isOnly: boolean
}

/**
 * The node that the body speaks for; else a view of what it reports alone, if that has edges; else its first passage; else,
 * for a body that says nothing itself, the passage or the place that names it. Null: the graph has nothing of it.
 */
export function bodyTarget(model: Model, state: ViewState, body: string): BodyTarget | null {
  const node = model.bodies.get(body)?.node ?? null
  if (node !== null && model.nodes.numbers.has(node)) return { to: select(state, node), isOnly: false }
  if (carrying(model).has(body)) return { to: only(state, 'bodies', body), isOnly: true }
  const claim = model.attributes.claims.find((one) => one.body === body)
  const to = claim ? select(state, claim.id) : printedAt(model, state, body)
  return to && { to, isOnly: false }
}
