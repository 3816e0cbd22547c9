/** Turns the rows of an edge's evidence into passages, and adds what the statement itself says to each. */
import { groundings, type Grounding } from '../../../graph/schema.ts'
import { evidencePredicates } from './evidenceQueries.ts'
import type { Bound, ResultRow } from './results.ts'

/** Evidence whose document and body are not named yet. */
export interface EvidencePassage {
  readonly quote: string | null
  readonly document: Bound | null
  readonly body: Bound | null
  readonly place: readonly [number, number] | null
  readonly grounding: Grounding
}

/** The values of one RDF node by predicate, in the order of the rows. */
class NodeValues {
  readonly #values = new Map<string, Bound[]>()
  readonly #places = new Map<string, { start?: number; end?: number }>()

  add({ q, w, t }: ResultRow): void {
    if (!q || !w) return
    if (t) {
      const place = this.#places.get(t.value) ?? {}
      if (q.value === evidencePredicates.start) place.start = Number(w.value)
      if (q.value === evidencePredicates.end) place.end = Number(w.value)
      this.#places.set(t.value, place)
    } else this.#values.set(q.value, [...(this.#values.get(q.value) ?? []), w])
  }

  /** The first value of the first of these predicates that has one. */
  first(predicates: readonly string[], isOne: (value: Bound) => boolean = () => true): Bound | null {
    for (const predicate of predicates) {
      const one = this.#values.get(predicate)?.find(isOne)
      if (one) return one
    }
    return null
  }

  get place(): readonly [number, number] | null {
    const places = [...this.#places.values()].flatMap(({ start = NaN, end = NaN }): (readonly [number, number])[] =>
      Number.isInteger(start) && Number.isInteger(end) ? [[start, end]] : [],
    )
    return places.toSorted(([one], [other]) => one - other)[0] ?? null
  }
}

const isText = ({ type }: Bound): boolean => type === 'literal'
const isNamed = ({ type }: Bound): boolean => type !== 'blank'

function passageOf(node: NodeValues, self: Bound | null, grounding: Grounding): EvidencePassage {
  const quote = node.first(evidencePredicates.quote, isText)?.value ?? null
  const document = node.first(evidencePredicates.document, isNamed)
  return {
    quote,
    // A resource that is named as evidence and quotes nothing is the document itself.
    document: document ?? (quote === null && self?.type === 'iri' ? self : null),
    body: node.first(evidencePredicates.body, isNamed),
    place: node.place,
    grounding,
  }
}

/** Passages in the order of their quotes. What the statement itself says is a passage of its own, or is added to the others. */
export function passagesOf(rows: readonly ResultRow[], areSayersDocuments: boolean): readonly EvidencePassage[] {
  const sayers = new Map<
    string,
    { node: Bound; values: NodeValues; passages: Map<string, { node: Bound; values: NodeValues }> }
  >()
  const collections = new Set(rows.flatMap(({ c }) => c?.value ?? []))
  for (const row of rows) {
    const { s, v } = row
    if (!s) continue
    const sayer = sayers.get(s.value) ?? {
      node: s,
      values: new NodeValues(),
      passages: new Map<string, { node: Bound; values: NodeValues }>(),
    }
    sayers.set(s.value, sayer)
    if (!v) sayer.values.add(row)
    else if (!collections.has(v.value)) {
      const passage = sayer.passages.get(v.value) ?? { node: v, values: new NodeValues() }
      sayer.passages.set(v.value, passage)
      passage.values.add(row)
    }
  }
  const found = [...sayers.values()].flatMap(({ node, values: own, passages }) => {
    const says = own.first([evidencePredicates.grounding], isText)?.value
    const grounding = groundings.find((one) => one === says) ?? 'stated'
    const self = passageOf(own, areSayersDocuments ? node : null, grounding)
    const others = [...passages.values()]
      .map((one) => passageOf(one.values, one.node, grounding))
      .filter(({ quote, document, body }) => quote !== null || document !== null || body !== null)
    if (self.quote !== null || others.length === 0) {
      // The statement already names the document together with its quote, so it is not listed again.
      const others2 = others.filter(({ quote }) => quote !== null)
      return [{ ...self, body: self.body ?? others[0]?.body ?? null }, ...others2]
    }
    return others.map((one) => ({ ...one, body: one.body ?? self.body }))
  })
  const hasContent = ({ quote, document, body }: EvidencePassage): boolean =>
    quote !== null || document !== null || body !== null
  const key = ({ quote, document }: EvidencePassage): string => `${quote ?? ''}\n${document?.value ?? ''}`
  return found.filter(hasContent).toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
