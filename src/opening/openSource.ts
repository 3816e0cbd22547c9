/** A connection as something that can be asked, and what must be found out about it first. */
import type { Source } from '../sources/source.ts'
import { SourceTrouble } from '../sources/source.ts'
import { createClient, type SparqlClient } from '../sources/sparql/client.ts'
import type { Connection, Profile } from '../sources/sparql/connection.ts'
import { probes } from '../sources/sparql/evidenceQueries.ts'
import type { Credentials } from '../sources/sparql/request.ts'
import { sparqlSource } from '../sources/sparql/sparqlSource.ts'

export const clientOf = ({ address }: Connection, credentials: Credentials | null): SparqlClient =>
  createClient(address, { credentials })

/** Throws a `SourceTrouble` where the address is none. */
export const openSource = (connection: Connection, credentials: Credentials | null): Source =>
  sparqlSource(clientOf(connection, credentials), connection)

/** Milliseconds for each way of recording evidence. */
const patience = 8000

/** How the endpoint records evidence; a way that it is too slow to tell about is taken for none. */
export async function findProfile(client: SparqlClient, connection: Connection, signal: AbortSignal): Promise<Profile> {
  for (const [profile, query] of probes)
    try {
      if (await client.ask(query(connection), { signal, time: patience })) return profile
    } catch (error) {
      // A query that it does not know, or has no time for, says nothing about the next one.
      const isOwn = error instanceof SourceTrouble && (error.trouble === 'time-out' || error.status === 400)
      if (!isOwn) throw error
    }
  return 'none'
}
