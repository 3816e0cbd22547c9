/** A connection as something that can be asked. */
import type { Source } from '../sources/source.ts'
import { createClient, type SparqlClient } from '../sources/sparql/client.ts'
import type { Connection } from '../sources/sparql/connection.ts'
import type { Credentials } from '../sources/sparql/request.ts'
import { sparqlSource } from '../sources/sparql/sparqlSource.ts'

export const clientOf = ({ address }: Connection, credentials: Credentials | null): SparqlClient =>
  createClient(address, { credentials })

/** Throws a `SourceTrouble` where the address is none. */
export const openSource = (connection: Connection, credentials: Credentials | null): Source =>
  sparqlSource(clientOf(connection, credentials), connection)
