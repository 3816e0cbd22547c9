/** A session as the page knows it: every answer a reply, and what is under way. */
import { createErrand } from '../panels/explore/errand.svelte.ts'
import type { Explorer } from '../panels/explore/explorer.ts'
import { createFinding } from '../panels/explore/finding.svelte.ts'
import { createGrounds } from '../panels/explore/grounds.svelte.ts'
import type { Finder, Reply } from '../panels/explore/replies.ts'
import type { LoadStep } from '../view/load.ts'
import { pageSize } from './bring.ts'
import type { Loading, Session } from './session.ts'
import { replyOf } from './troubles.ts'

/** A node is known by its id at the source; where that is its key, it is not told twice. */
const nodeKey = (id: string, key: string, own: string | undefined): boolean => (own ?? key) === id

/** Milliseconds that what was brought in waits for its evidence; what comes later is put in when it comes. */
const grace = 400

/** An explorer of any graph of the session: which edges wait for evidence depends on the graph. */
export interface Exploring extends Omit<Explorer, 'awaited'> {
  /** Asks for what the steps lack: all that is drawn, and evidence as far as it comes soon. */
  load(steps: readonly LoadStep[], loading: Loading): Promise<Reply<null>>
}

/** `onground`: evidence has come, perhaps for edges that are on the page. */
export function createExplorer(session: Session, onground: () => void): Exploring {
  const { source, origin } = session
  const asks: Finder = {
    find: (query, { kind, after, signal }) =>
      replyOf(() => source.find(query, { signal, after, limit: pageSize, ...(kind === null ? {} : { kind }) }), signal),
    kinds: (signal) => replyOf(() => source.kinds({ signal }), signal),
  }
  const grounds = createGrounds(
    (steps, signal) =>
      replyOf(async () => session.ground(steps, { signal, onprogress: () => undefined }).then(() => null), signal),
    onground,
  )
  const load = async (steps: readonly LoadStep[], loading: Loading): Promise<Reply<null>> => {
    const reply = await replyOf(async () => session.load(steps, loading).then(() => null), loading.signal)
    if (reply.kind === 'ready' && (session.ready(steps)?.awaited.size ?? 0) > 0)
      await Promise.race([grounds.ask(steps), new Promise((enough) => setTimeout(enough, grace))])
    return reply
  }
  return {
    ...asks,
    load,
    grounds,
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
      load,
      (id, steps) =>
        session.ready(steps)?.file.nodes.find(({ key, attributes }) => nodeKey(id, key, attributes['source-id']))
          ?.key ?? null,
    ),
    finding: createFinding(asks),
  }
}
