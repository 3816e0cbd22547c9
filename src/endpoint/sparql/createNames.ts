/** Asks for names and kinds of many things at a time, and caches them: the same few kinds and relations come again and again. */
import type { Ask, SourceTerm, Thing } from '../source.ts'
import type { SparqlClient } from './client.ts'
import type { Connection } from './connection.ts'
import { factsFrom, termOf, thingOf, type NameFacts } from './thingNames.ts'
import { factsOf } from './queries.ts'
import { isIri } from './tokens.ts'

/** Ids in one query. */
const together = 60
/** Things in the cache; when there are more, it is emptied. */
const most = 20_000

export interface ThingNames {
  /** In the order of the ids, each with its kinds. */
  things(ids: readonly string[], ask: Ask): Promise<readonly Thing[]>
  terms(ids: readonly string[], ask: Ask): Promise<(id: string) => SourceTerm>
}

export function createNames(client: SparqlClient, connection: Connection): ThingNames {
  const cache = new Map<string, NameFacts>()

  async function load(ids: readonly string[], ask: Ask): Promise<void> {
    const rows = await client.select(factsOf(ids, connection), ask)
    const half = Math.ceil(ids.length / 2)
    // At its row limit the endpoint may have cut off the names of the last ones.
    if (connection.rows !== null && rows.length >= connection.rows && ids.length > 1) {
      await Promise.all([load(ids.slice(0, half), ask), load(ids.slice(half), ask)])
      return
    }
    const found = factsFrom(rows, connection)
    for (const id of ids) cache.set(id, found.get(id) ?? { names: [], kinds: [] })
  }

  async function ensure(ids: readonly string[], ask: Ask): Promise<void> {
    if (cache.size > most) cache.clear()
    const missing = [...new Set(ids)].filter((id) => !cache.has(id) && isIri(id))
    const parts = Array.from({ length: Math.ceil(missing.length / together) }, (_, at) =>
      missing.slice(at * together, (at + 1) * together),
    )
    await Promise.all(parts.map((part) => load(part, ask)))
  }

  async function terms(ids: readonly string[], ask: Ask): Promise<(id: string) => SourceTerm> {
    await ensure(ids, ask)
    return (id) => termOf(id, cache.get(id))
  }

  return {
    terms,
    async things(ids, ask) {
      await ensure(ids, ask)
      const facts = ids.map((id) => cache.get(id))
      const kinds = [...new Set(facts.flatMap((one) => one?.kinds ?? []))]
      const named = await terms(kinds, ask)
      const byId = new Map(kinds.map((kind) => [kind, named(kind)]))
      return ids.map((id, at) => thingOf(id, facts[at], byId))
    },
  }
}
