/**
 * `npm run test:foreign`: other programs read what we write, and we read what they write. On Debian they are installed;
 * elsewhere they must be there already.
 */
import { spawnSync } from 'node:child_process'
import { ensureBrowser, installDebian, isDebianRoot } from './browser.ts'
import { ensureHosts } from './foreign/hosts.ts'
import { ensureVirtuoso } from './foreign/virtuoso.ts'
import { runPhases, vitest } from './phase.ts'

/** Debian's packages belong to /usr/bin/python3, which is not always the first on the PATH. */
const findPython = (): string | undefined =>
  ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import networkx, rdflib, igraph, pandas']).status === 0,
  )

const hasXmllint = (): boolean => spawnSync('xmllint', ['--version']).status === 0

if ((findPython() === undefined || !hasXmllint()) && isDebianRoot())
  installDebian('python3', 'python3-networkx', 'python3-rdflib', 'python3-igraph', 'python3-pandas', 'libxml2-utils')
const python = findPython()
const hasServers = [ensureVirtuoso(), ensureHosts()].every(Boolean)
if (python !== undefined && hasXmllint() && hasServers) {
  process.env['VERBATIM_BROWSER'] = ensureBrowser('shell')
  process.env['VERBATIM_PYTHON'] = python
  await runPhases([], [{ name: 'build', run: ['tsx', 'commands/build.ts'] }, vitest('foreign')])
} else {
  console.error(
    'These tests need Python 3 with networkx, rdflib, igraph and pandas (`pip install networkx rdflib igraph pandas`), xmllint, Virtuoso, nginx and Apache; on Debian python3-networkx, python3-rdflib, python3-igraph, python3-pandas, libxml2-utils, virtuoso-opensource-7-bin, virtuoso-opensource-7-common, nginx-light, apache2-bin and media-types.',
  )
  process.exitCode = 1
}
