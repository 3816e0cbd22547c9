/** The example graph after export and reading, for the tests of readers: what must be the same. */
import type { GraphFile } from '../../graph/schema.ts'
import type { ForeignGraph } from '../formats/read/foreign.ts'
import { graphFileOf } from '../formats/read/graphFileOf.ts'
import type { ReadFormat } from '../formats/formats.ts'

/** What every format of ours preserves: names, kinds, relations, groundings, the quotes with their speakers, verbs and statuses. */
function comparable({ attributes, nodes, edges }: GraphFile) {
  const claims = new Map(attributes.claims.map((claim) => [claim.id, claim]))
  const bodies = new Map(attributes.bodies.map(({ id, label }) => [id, label]))
  const quoted = (id: string): string =>
    `${bodies.get(claims.get(id)?.body ?? '') ?? ''}: ${claims.get(id)?.quote ?? ''}`
  return {
    nodes: nodes
      .map(({ key, attributes: { kind, label, lang, translations, short, forms, claims: own } }) => ({
        ...{ key, kind, label, lang, translations, short, forms },
        quotes: own.map(quoted).sort(),
      }))
      .sort((one, other) => one.key.localeCompare(other.key)),
    edges: edges
      .map(({ key, source, target, attributes: { claims: own, verbs = [], status = null, ...attributes } }) => ({
        ...{ key, source, target, status, relation: attributes.relation, grounding: attributes.grounding },
        ...{ premises: attributes.premises, note: attributes.note },
        quotes: own.map((one) => [one].flat().map(quoted).join(' + ')).sort(),
        verbs: verbs
          .map(({ claim, text, translations, negated, note = null }) => ({
            ...{ quote: quoted(claim), text, translations, negated, note },
          }))
          .sort((one, other) => one.quote.localeCompare(other.quote)),
      }))
      .sort((one, other) => one.key.localeCompare(other.key)),
    // From the least to the most.
    statuses: (attributes.vocabulary.statuses ?? []).map(({ id, name }) => ({ id, name })),
  }
}

/** The same of a graph of ours that was read as one of another program. */
export const comeBack = (foreign: ForeignGraph, format: ReadFormat) =>
  comparable(graphFileOf(foreign, { name: 'a', format, sha256: '0' }).file)
comeBack.of = comparable
