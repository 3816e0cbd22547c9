/** Makes an explorer of a session: errors become replies with messages, and what is under way can be watched. */
import { createLoadTask } from './loadTask.svelte.ts'
import type { Explorer } from './explorer.ts'
import { createFinding } from './finding.svelte.ts'
import { createEvidenceTask } from './evidenceTask.svelte.ts'
import type { Finder, Reply } from './replies.ts'
import type { LoadStep } from '../link/loadSteps.ts'
import { pageSize } from './answerStep.ts'
import type { Loading, Session } from './session.ts'
import { replyOf } from './troubles.ts'

/** `own` is the id at the source; a node whose key is that id has none. */
const nodeKey = (id: string, key: string, own: string | undefined): boolean => (own ?? key) === id

/** Milliseconds that loaded edges wait for their evidence. They are drawn then, and evidence that comes later is added. */
const grace = 400

export interface Exploring extends Explorer {
  /** Loads what the steps lack: all nodes and edges, and the evidence that comes within `grace`. */
  load(steps: readonly LoadStep[], loading: Loading): Promise<Reply<null>>
}

/** `onevidence` is called when evidence may have come for edges that are on the page. */
export function createExplorer(session: Session, onevidence: () => void): Exploring {
  const { source, origin } = session
  const asks: Finder = {
    find: (query, { kind, after, signal }) =>
      replyOf(() => source.find(query, { signal, after, limit: pageSize, ...(kind === null ? {} : { kind }) }), signal),
    kinds: (signal) => replyOf(() => source.kinds({ signal }), signal),
  }
  const evidenceTask = createEvidenceTask(
    (steps, signal) =>
      replyOf(
        async () => session.loadEvidence(steps, { signal, onprogress: () => undefined }).then(() => null),
        signal,
      ),
    onevidence,
  )
  const load = async (steps: readonly LoadStep[], loading: Loading): Promise<Reply<null>> => {
    const reply = await replyOf(async () => session.load(steps, loading).then(() => null), loading.signal)
    if (reply.kind === 'ready' && (session.ready(steps)?.awaited.size ?? 0) > 0)
      await Promise.race([evidenceTask.ask(steps), new Promise((enough) => setTimeout(enough, grace))])
    return reply
  }
  return {
    ...asks,
    load,
    evidenceTask,
    name: origin.name,
    relations: (id, signal) => replyOf(() => session.relations(id, { signal }), signal),
    neighbours: ({ relation, direction }, of, after, signal) =>
      replyOf(
        () => source.neighbours(of, { relation: relation.id, direction, after, limit: pageSize, signal }),
        signal,
      ),
    loadedStep(step) {
      const found = session.loadedStep(step)
      return found && { isPartial: found.isPartial, isLast: found.next === null, missing: found.missing }
    },
    loadTask: createLoadTask(
      load,
      (id, steps) =>
        session.ready(steps)?.file.nodes.find(({ key, attributes }) => nodeKey(id, key, attributes['source-id']))
          ?.key ?? null,
    ),
    finding: createFinding(asks),
  }
}
