/** `npm run test:foreign`: other programs read what we write. They come from Debian; elsewhere they must be there already. */
import { spawnSync } from 'node:child_process'
import { installDebian, isDebianRoot } from './browser.ts'
import { runPhases, vitest } from './phase.ts'

const hasNetworkx = (): boolean => spawnSync('python3', ['-c', 'import networkx']).status === 0

if (!hasNetworkx() && isDebianRoot()) installDebian('python3-networkx')
if (hasNetworkx()) runPhases([{ name: 'build', run: ['tsx', 'commands/build.ts'] }, vitest('foreign')])
else {
  console.error('These tests need Python 3 with networkx: `pip install networkx`, or on Debian python3-networkx.')
  process.exitCode = 1
}
