/** The endpoints that are explored in this tab, each with what it has answered. Fetched with the first one. */
import { openModel } from '../model/model.ts'
import ExploreAround from '../panels/explore/ExploreAround.svelte'
import ExploreBar from '../panels/explore/ExploreBar.svelte'
import type { Explored } from '../panels/explore/explored.ts'
import ExploreHome from '../panels/explore/ExploreHome.svelte'
import { heldGraph } from '../panels/keep/heldGraph.ts'
import type { Answer, Steps, Told, Tried } from '../panels/open/doors.ts'
import type { EndpointForm } from '../panels/open/endpointForm.ts'
import { formatConnection, parseConnection, type Connection } from '../sources/sparql/connection.ts'
import type { Credentials } from '../sources/sparql/request.ts'
import type { LoadStep } from '../view/load.ts'
import { endpointWords } from '../words/endpoint.ts'
import { createExplorer, type Exploring } from './createExplorer.ts'
import { connectionOf, credentialsOf } from './connectionOf.ts'
import { exploredOpening } from './exploredOpening.ts'
import type { OpenedGraph } from './opened.ts'
import { handsOff, keptPlace } from './renewal.ts'
import { createSession, type Session } from './session.ts'
import { openSource } from './openSource.ts'
import { isAllowed } from './fetchFile.ts'
import { replyOf } from './troubles.ts'

export interface Endpoints {
  /** The graph of these steps, where nothing need be asked any more. */
  ready(data: string, load: readonly LoadStep[]): OpenedGraph | null
  /** Asks for what a link brings in. */
  explore(data: string, load: readonly LoadStep[], steps: Steps): Promise<Answer>
  /** What works of a connection and what does not, as it is found out. */
  test(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]>
  /** Begins to explore: the value of `data`. What the form leaves open is found out first. */
  connect(form: EndpointForm, steps: Steps): Promise<Answer>
}

interface Open {
  readonly session: Session
  readonly explorer: Exploring
}

/** The page that is there: which graph it shows, and a way to show it anew. `edition` null: none. */
export interface Here {
  readonly shown: () => {
    readonly data: string | null
    readonly load: readonly LoadStep[]
    readonly edition: string | null
  }
  readonly again: () => Promise<void>
}

const parts: Omit<Explored, 'explorer'> = { Bar: ExploreBar, Home: ExploreHome, Around: ExploreAround }

/** Why an address is not asked at all; null: it may be. */
function barred(address: string): Told | null {
  if (heldGraph() !== null) return (lang) => [endpointWords[lang].oneFile]
  if (URL.canParse(address) && isAllowed(address)) return null
  return (lang) => [endpointWords[lang].troubles.address({ address, status: null, seconds: null, said: null })]
}

export function createEndpoints(here: Here): Endpoints {
  const open = new Map<string, Open>()

  function opened(data: string, connection: Connection, credentials: Credentials | null): Open {
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
      explored: { ...parts, explorer: { ...explorer, awaited } },
    }
  }

  /** Shows what has come of the evidence of edges that are on the page. */
  async function renew(data: string): Promise<void> {
    const isNew = (): boolean => {
      const { data: shown, load, edition } = here.shown()
      const now = shown === data ? open.get(data)?.session.ready(load) : null
      return edition !== null && Boolean(now) && now?.file.attributes.edition !== edition
    }
    if (!isNew()) return
    await handsOff()
    if (!isNew()) return
    const back = keptPlace()
    await here.again()
    await back()
  }

  return {
    ready,
    async explore(data, load, { signal, onprogress }) {
      const connection = parseConnection(data)
      const told = barred(connection?.address ?? data)
      if (!connection || told) return { kind: 'refused', told: told ?? (() => []) }
      const { explorer } = open.get(data) ?? opened(data, connection, null)
      const reply = await explorer.load(load, { signal, onprogress })
      return reply.kind === 'ready' ? { kind: 'ready', data } : reply
    },
    async test(form, signal) {
      const told = barred(form.address.trim())
      if (told) return [{ works: false, told }]
      const { testConnection } = await import('./testConnection.ts')
      return testConnection(form, signal)
    },
    async connect(form, { signal, onprogress }) {
      const told = barred(form.address.trim())
      if (told) return { kind: 'refused', told }
      onprogress(null)
      const credentials = credentialsOf(form)
      const reply = await replyOf(() => connectionOf(form, credentials, signal), signal)
      if (reply.kind !== 'ready') return reply
      const data = formatConnection(reply.value)
      opened(data, reply.value, credentials)
      return { kind: 'ready', data }
    },
  }
}
