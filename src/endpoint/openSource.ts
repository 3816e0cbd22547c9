/** The client and the source of a connection. */
import type { GraphSource } from './source.ts'
import { createClient, type SparqlClient } from './sparql/client.ts'
import type { Connection } from './sparql/connection.ts'
import type { Credentials } from './sparql/request.ts'
import { sparqlSource } from './sparql/sparqlSource.ts'

export const clientOf = ({ address }: Connection, credentials: Credentials | null): SparqlClient =>
  createClient(address, { credentials })

/** Throws a `SourceTrouble` if the address cannot be asked. */
export const openSource = (connection: Connection, credentials: Credentials | null): GraphSource =>
  sparqlSource(clientOf(connection, credentials), connection)
