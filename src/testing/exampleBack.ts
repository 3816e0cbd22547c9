/** The example graph after export and reading, for the tests of readers: what must be the same. */
import type { GraphFile } from '../../graph/schema.ts'
import type { ForeignGraph } from '../formats/read/foreign.ts'
import { graphFileOf } from '../formats/read/graphFileOf.ts'
import type { ReadFormat } from '../formats/formats.ts'

/** What every format of ours preserves: names, kinds, relations, groundings, and the quotes with their speakers. */
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
      .map(({ key, source, target, attributes: { relation, grounding, claims: own, premises, note } }) => ({
        ...{ key, source, target, relation, grounding, premises, note },
        quotes: own.map((one) => [one].flat().map(quoted).join(' + ')).sort(),
      }))
      .sort((one, other) => one.key.localeCompare(other.key)),
  }
}

/** The same of a graph of ours that was read as one of another program. */
export const comeBack = (foreign: ForeignGraph, format: ReadFormat) =>
  comparable(graphFileOf(foreign, { name: 'a', format, sha256: '0' }).file)
comeBack.of = comparable
