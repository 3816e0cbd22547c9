/** From the rows of an edge's evidence to what speaks for it: one for each passage, with what its statement adds. */
import { groundings, type Grounding } from '../../../graph/schema.ts'
import { told } from './evidenceQueries.ts'
import type { Bound, Row } from './results.ts'

/** Evidence whose document and body have no names yet. */
export interface Passage {
  readonly quote: string | null
  readonly document: Bound | null
  readonly body: Bound | null
  readonly place: readonly [number, number] | null
  readonly grounding: Grounding
}

/** What is told of one node: by predicate, in the order of the rows. */
class Told {
  readonly #values = new Map<string, Bound[]>()
  readonly #places = new Map<string, { start?: number; end?: number }>()

  add({ q, w, t }: Row): void {
    if (!q || !w) return
    if (t) {
      const place = this.#places.get(t.value) ?? {}
      if (q.value === told.start) place.start = Number(w.value)
      if (q.value === told.end) place.end = Number(w.value)
      this.#places.set(t.value, place)
    } else this.#values.set(q.value, [...(this.#values.get(q.value) ?? []), w])
  }

  /** The value of the best predicate that has one. */
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

function passageOf(node: Told, self: Bound | null, grounding: Grounding): Passage {
  const quote = node.first(told.quote, isText)?.value ?? null
  const document = node.first(told.document, isNamed)
  return {
    quote,
    // What is named as evidence and quotes nothing is the document itself.
    document: document ?? (quote === null && self?.type === 'iri' ? self : null),
    body: node.first(told.body, isNamed),
    place: node.place,
    grounding,
  }
}

/** Passages in the order of what they quote; what the statement tells for itself is one, or is added to the others. */
export function passagesOf(rows: readonly Row[], areSayersDocuments: boolean): readonly Passage[] {
  const sayers = new Map<string, { node: Bound; told: Told; passages: Map<string, { node: Bound; told: Told }> }>()
  const collections = new Set(rows.flatMap(({ c }) => c?.value ?? []))
  for (const row of rows) {
    const { s, v } = row
    if (!s) continue
    const sayer = sayers.get(s.value) ?? {
      node: s,
      told: new Told(),
      passages: new Map<string, { node: Bound; told: Told }>(),
    }
    sayers.set(s.value, sayer)
    if (!v) sayer.told.add(row)
    else if (!collections.has(v.value)) {
      const passage = sayer.passages.get(v.value) ?? { node: v, told: new Told() }
      sayer.passages.set(v.value, passage)
      passage.told.add(row)
    }
  }
  const found = [...sayers.values()].flatMap(({ node, told: own, passages }) => {
    const says = own.first([told.grounding], isText)?.value
    const grounding = groundings.find((one) => one === says) ?? 'stated'
    const self = passageOf(own, areSayersDocuments ? node : null, grounding)
    const others = [...passages.values()]
      .map((one) => passageOf(one.told, one.node, grounding))
      .filter(({ quote, document, body }) => quote !== null || document !== null || body !== null)
    if (self.quote !== null || others.length === 0) {
      // A document that the statement names is told with its quote, not once more.
      const others2 = others.filter(({ quote }) => quote !== null)
      return [{ ...self, body: self.body ?? others[0]?.body ?? null }, ...others2]
    }
    return others.map((one) => ({ ...one, body: one.body ?? self.body }))
  })
  const isTold = ({ quote, document, body }: Passage): boolean => quote !== null || document !== null || body !== null
  const key = ({ quote, document }: Passage): string => `${quote ?? ''}\n${document?.value ?? ''}`
  return found.filter(isTold).toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
