/** A session as the page knows it: every answer a reply, and what is under way. */
import { createErrand } from '../panels/explore/errand.svelte.ts'
import type { Explorer } from '../panels/explore/explorer.ts'
import { createFinding } from '../panels/explore/finding.svelte.ts'
import type { Finder } from '../panels/explore/replies.ts'
import { pageSize } from './bring.ts'
import type { Session } from './session.ts'
import { replyOf } from './troubles.ts'

/** A node is known by its id at the source; where that is its key, it is not told twice. */
const nodeKey = (id: string, key: string, own: string | undefined): boolean => (own ?? key) === id

export function createExplorer(session: Session): Explorer {
  const { source, origin } = session
  const asks: Finder = {
    find: (query, { kind, after, signal }) =>
      replyOf(() => source.find(query, { signal, after, limit: pageSize, ...(kind === null ? {} : { kind }) }), signal),
    kinds: (signal) => replyOf(() => source.kinds({ signal }), signal),
  }
  return {
    ...asks,
    name: origin.name,
    relations: (id, signal) => replyOf(() => session.relations(id, { signal }), signal),
    neighbours: ({ relation, direction }, of, after, signal) =>
      replyOf(
        () => source.neighbours(of, { relation: relation.id, direction, after, limit: pageSize, signal }),
        signal,
      ),
    brought(step) {
      const found = session.brought(step)
      return found && { isPartial: found.isPartial, isLast: found.next === null, missing: found.missing }
    },
    errand: createErrand(
      (steps, loading) => replyOf(async () => session.load(steps, loading).then(() => null), loading.signal),
      (id, steps) =>
        session.ready(steps)?.nodes.find(({ key, attributes }) => nodeKey(id, key, attributes['source-id']))?.key ??
        null,
    ),
    finding: createFinding(asks),
  }
}
