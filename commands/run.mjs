/** `node commands/run.mjs FILE …`: installs missing packages, then runs a TypeScript file with the other arguments. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { home, makeReady } from './ready.mjs'

makeReady()
process.chdir(home)
const [file] = process.argv.splice(2, 1)
const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(join(home, file)).href)
