/** Runs a Virtuoso for the tests, in a temporary folder, on free ports and with limits. */
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installDebian, isDebianRoot } from '../browser.ts'
import { freePort } from './freePort.ts'

const run = promisify(execFile)
const isInstalled = (): boolean => spawnSync('virtuoso-t', ['-?']).error === undefined

/** Installs Virtuoso from Debian if it is missing and we may. Returns whether it is there. */
export function ensureVirtuoso(): boolean {
  if (!isInstalled() && isDebianRoot()) installDebian('virtuoso-opensource-7-bin', 'virtuoso-opensource-7-common')
  return isInstalled()
}

/** Small caches, no access from other machines, and a limit of rows as many public servers have. */
const settings = (folder: string, sql: number, http: number, rows: number): string => `[Database]
DatabaseFile = ${folder}/virtuoso.db
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
TransactionFile = ${folder}/virtuoso.trx
xa_persistent_file = ${folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = ${folder}/temp.db
TransactionFile = ${folder}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:${sql}
ServerThreads = 10
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
ThreadsPerQuery = 2
DirsAllowed = ${folder}
[HTTPServer]
ServerPort = 127.0.0.1:${http}
ServerRoot = ${folder}
ServerThreads = 6
[SPARQL]
ResultSetMaxRows = ${rows}
MaxQueryExecutionTime = 20
`

/** Allows pages of other sites to read the answers, which Debian's settings forbid. */
const letOthersRead = `DB.DBA.VHOST_REMOVE(lpath=>'/sparql'); DB.DBA.VHOST_DEFINE(lpath=>'/sparql', ppath=>'/!sparql/', is_dav=>1, vsp_user=>'dba', ses_vars=>0, opts=>vector('cors','*','noinherit','yes'), is_default_host=>0);`

export interface Virtuoso {
  readonly address: string
  close(): Promise<void>
}

/** Starts a server on this machine with N-Quads and an index of their words. Rejects if it does not come up. */
export async function serveVirtuoso(quads: string, rows = 10_000): Promise<Virtuoso> {
  const folder = mkdtempSync(join(tmpdir(), 'virtuoso-'))
  const [sql, http] = [await freePort(), await freePort()]
  const ini = join(folder, 'virtuoso.ini')
  const data = join(folder, 'data.nq')
  writeFileSync(ini, settings(folder, sql, http, rows))
  writeFileSync(data, quads)
  const server = spawn('virtuoso-t', ['-f', '-c', ini], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const isql = async (statements: string): Promise<string> =>
    (await run('isql-vt', [`127.0.0.1:${sql}`, 'dba', 'dba', 'ERRORS=STDOUT', `exec=${statements}`])).stdout
  const close = async (): Promise<void> => {
    server.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    // Until it is up, each question fails.
    for (let tries = 0; !(await isql('select 1;').catch(() => '')).includes('Rows.'); tries++) {
      if (tries === 60 || server.exitCode !== null) throw new Error('Virtuoso does not come up')
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    const output = [
      await isql(`DB.DBA.RDF_OBJ_FT_RULE_ADD(null, null, 'all');`),
      await isql(`DB.DBA.TTLP(file_to_string_output('${data}'), '', 'urn:none', 512);`),
      await isql('DB.DBA.VT_INC_INDEX_DB_DBA_RDF_OBJ();'),
      await isql(letOthersRead),
    ].join('')
    if (output.includes('*** Error')) throw new Error(output)
    return { address: `http://127.0.0.1:${String(http)}/sparql`, close }
  } catch (error) {
    await close()
    throw error
  }
}
