/** The endpoints that are explored in this tab, each with its answers. A lazy module: fetched with the first one. */
import { openModel } from '../graph/openModel.ts'
import ExploreAround from './explore/ExploreAround.svelte'
import ExploreBar from './explore/ExploreBar.svelte'
import type { Explored } from './explored.ts'
import ExploreHome from './explore/ExploreHome.svelte'
import { embeddedGraph } from '../open/embeddedGraph.ts'
import type { OpenAnswer, OpenTask, MessagesIn, Tried } from '../open/openers.ts'
import type { EndpointForm } from '../open/endpointForm.ts'
import { formatConnection, parseConnection, type Connection } from './sparql/connection.ts'
import type { Credentials } from './sparql/request.ts'
import type { LoadStep } from '../link/loadSteps.ts'
import { endpointWords } from './endpoint.words.ts'
import { createExplorer, type Exploring } from './createExplorer.ts'
import { connectionOf, credentialsOf } from './connectionOf.ts'
import { exploredOpening } from './exploredWording.ts'
import type { OpenedGraph } from './openedGraph.ts'
import { createSession, type Session } from './session.ts'
import { openSource } from './openSource.ts'
import { isLoadable } from '../link/publicAddress.ts'
import type { Reply } from './replies.ts'
import { replyOf } from './troubles.ts'

export interface Endpoints {
  /** The graph of these steps; null: something must still be asked. */
  ready(data: string, load: readonly LoadStep[]): OpenedGraph | null
  /** Loads the steps of a link. */
  explore(data: string, load: readonly LoadStep[], steps: OpenTask): Promise<OpenAnswer>
  /** What works at a connection and what does not. */
  test(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]>
  /** Begins to explore; answers with the value of `data` in the link. Finds out first what the form leaves open. */
  connect(form: EndpointForm, steps: OpenTask): Promise<OpenAnswer>
}

interface OpenEndpoint {
  readonly session: Session
  readonly explorer: Exploring
}

/** The graph that the page shows, and a way to show it anew. `edition` null: no graph is shown. */
export interface ShownExploration {
  readonly shown: () => {
    readonly data: string | null
    readonly load: readonly LoadStep[]
    readonly edition: string | null
  }
  readonly again: () => Promise<void>
}

const parts: Pick<Explored, 'Bar' | 'Home' | 'Around'> = { Bar: ExploreBar, Home: ExploreHome, Around: ExploreAround }

/** Why an address may not be asked; null: it may. */
function barred(address: string): MessagesIn | null {
  if (embeddedGraph() !== null) return (lang) => [endpointWords[lang].oneFile]
  if (isLoadable(address, document.baseURI)) return null
  return (lang) => [endpointWords[lang].troubles.address({ address, status: null, seconds: null, serverMessage: null })]
}

const answerOf = (reply: Reply<unknown>, data: string): OpenAnswer =>
  reply.kind === 'ready'
    ? { kind: 'ready', data }
    : reply.kind === 'refused'
      ? { kind: 'refused', messages: reply.messages }
      : reply

export function createEndpoints(here: ShownExploration): Endpoints {
  const open = new Map<string, OpenEndpoint>()

  function opened(data: string, connection: Connection, credentials: Credentials | null): OpenEndpoint {
    const session = createSession(openSource(connection, credentials), { name: new URL(connection.address).host, data })
    const made = { session, explorer: createExplorer(session, () => void renew(data)) }
    open.set(data, made)
    return made
  }

  function ready(data: string, load: readonly LoadStep[]): OpenedGraph | null {
    const { session, explorer } = open.get(data) ?? {}
    const loaded = session?.ready(load)
    if (!loaded || !explorer) return null
    const { file, awaited } = loaded
    return {
      model: openModel(file),
      file,
      opening: exploredOpening(file, explorer.name, awaited.size > 0),
      explored: { ...parts, explorer, awaited },
    }
  }

  /** Shows the graph again if evidence has come for edges that are on the page. */
  async function renew(data: string): Promise<void> {
    const { data: shown, load, edition } = here.shown()
    const now = shown === data ? open.get(data)?.session.ready(load) : null
    if (edition !== null && now && now.file.attributes.edition !== edition) await here.again()
  }

  return {
    ready,
    async explore(data, load, { signal, onprogress }) {
      const connection = parseConnection(data)
      const reason = barred(connection?.address ?? data)
      if (!connection || reason) return { kind: 'refused', messages: reason ?? (() => []) }
      const { explorer } = open.get(data) ?? opened(data, connection, null)
      const reply = await explorer.load(load, { signal, onprogress })
      return answerOf(reply, data)
    },
    async test(form, signal) {
      const reason = barred(form.address.trim())
      if (reason) return [{ works: false, messages: reason }]
      const { testConnection } = await import('./testConnection.ts')
      return testConnection(form, signal)
    },
    async connect(form, { signal, onprogress }) {
      const reason = barred(form.address.trim())
      if (reason) return { kind: 'refused', messages: reason }
      onprogress(null)
      const credentials = credentialsOf(form)
      const reply = await replyOf(() => connectionOf(form, credentials, signal), signal)
      if (reply.kind !== 'ready') return answerOf(reply, '')
      const data = formatConnection(reply.value)
      opened(data, reply.value, credentials)
      return { kind: 'ready', data }
    },
  }
}
