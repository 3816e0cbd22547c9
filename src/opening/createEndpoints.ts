/** The endpoints that are explored in this tab, each with what it has answered. Fetched with the first one. */
import type { GraphFile } from '../../graph/schema.ts'
import { openModel } from '../model/model.ts'
import ExploreBar from '../panels/explore/ExploreBar.svelte'
import type { Explored } from '../panels/explore/explored.ts'
import ExploreHome from '../panels/explore/ExploreHome.svelte'
import NodeRelations from '../panels/explore/NodeRelations.svelte'
import { heldGraph } from '../panels/keep/heldGraph.ts'
import type { Answer, Steps, Told, Tried } from '../panels/open/doors.ts'
import type { EndpointForm } from '../panels/open/endpointForm.ts'
import { formatConnection, parseConnection, type Connection } from '../sources/sparql/connection.ts'
import type { Credentials } from '../sources/sparql/request.ts'
import type { LoadStep } from '../view/load.ts'
import { endpointWords } from '../words/endpoint.ts'
import { createExplorer } from './createExplorer.ts'
import { connectionOf, credentialsOf } from './connectionOf.ts'
import { exploredOpening } from './exploredOpening.ts'
import type { OpenedGraph } from './opened.ts'
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
  readonly explored: Explored
}

/** Why an address is not asked at all; null: it may be. */
function barred(address: string): Told | null {
  if (heldGraph() !== null) return (lang) => [endpointWords[lang].oneFile]
  if (URL.canParse(address) && isAllowed(address)) return null
  return (lang) => [endpointWords[lang].troubles.address({ address, status: null, seconds: null, said: null })]
}

export function createEndpoints(): Endpoints {
  const open = new Map<string, Open>()

  function opened(data: string, connection: Connection, credentials: Credentials | null): Open {
    const session = createSession(openSource(connection, credentials), { name: new URL(connection.address).host, data })
    const explorer = createExplorer(session)
    const explored = { explorer, Bar: ExploreBar, Home: ExploreHome, Relations: NodeRelations }
    const made = { session, explored }
    open.set(data, made)
    return made
  }

  function graphOf({ session, explored }: Open, file: GraphFile): OpenedGraph {
    return { model: openModel(file), file, opening: exploredOpening(file, session.origin.name), explored }
  }

  return {
    ready(data, load) {
      const known = open.get(data)
      const file = known?.session.ready(load)
      return known && file ? graphOf(known, file) : null
    },
    async explore(data, load, { signal, onprogress }) {
      const connection = parseConnection(data)
      const told = barred(connection?.address ?? data)
      if (!connection || told) return { kind: 'refused', told: told ?? (() => []) }
      const { session } = open.get(data) ?? opened(data, connection, null)
      const reply = await replyOf(() => session.load(load, { signal, onprogress }), signal)
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
