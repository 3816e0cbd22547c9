/** The example graph after it left and came back, for the tests of the readers: what must be the same. */
import type { GraphFile } from '../../graph/schema.ts'
import type { ForeignGraph } from './foreign.ts'
import { graphFileOf } from './graphFileOf.ts'
import type { Format } from './opening.ts'

/** What every format of ours keeps: names, kinds, relations, groundings, and who says what. */
function kept({ attributes, nodes, edges }: GraphFile) {
  const claims = new Map(attributes.claims.map((claim) => [claim.id, claim]))
  const bodies = new Map(attributes.bodies.map(({ id, label }) => [id, label]))
  const said = (id: string): string => `${bodies.get(claims.get(id)?.body ?? '') ?? ''}: ${claims.get(id)?.quote ?? ''}`
  return {
    nodes: nodes
      .map(({ key, attributes: { kind, label, lang, translations, forms, claims: own } }) => ({
        ...{ key, kind, label, lang, translations, forms },
        said: own.map(said).sort(),
      }))
      .sort((one, other) => one.key.localeCompare(other.key)),
    edges: edges
      .map(({ key, source, target, attributes: { relation, grounding, claims: own, premises, note } }) => ({
        ...{ key, source, target, relation, grounding, premises, note },
        said: own.map((one) => [one].flat().map(said).join(' + ')).sort(),
      }))
      .sort((one, other) => one.key.localeCompare(other.key)),
  }
}

/** What is left of a graph of ours that was read as one of another program. */
export const comeBack = (foreign: ForeignGraph, format: Format) =>
  kept(graphFileOf(foreign, { name: 'a', format, sha256: '0' }).file)
comeBack.of = kept
