/** `npm start [-- folder]`: builds the site of the shipped corpus, or of another folder, and serves it until Ctrl-C. */
import { preview } from 'vite'
import { buildSite } from './corpusSite.ts'

if (!(await buildSite(process.argv[2]))) {
  console.error('The site was not built, so there is nothing to serve.')
  process.exit(1)
}
// Not as a site of one page, which would answer every address with it.
const server = await preview({
  appType: 'mpa',
  preview: { host: 'localhost', port: 4173, strictPort: false },
  logLevel: 'warn',
})
console.log(`Verbatim is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'} (Ctrl-C ends it).`)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.close().finally(() => process.exit(0)))
