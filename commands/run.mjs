/** `node commands/run.mjs FILE …`: makes the machine ready, then runs a TypeScript file with the rest as its arguments. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { home, makeReady } from './ready.mjs'

makeReady()
process.chdir(home)
const [file] = process.argv.splice(2, 1)
const { register } = await import('tsx/esm/api')
register()
await import(pathToFileURL(join(home, file)).href)
