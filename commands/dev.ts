/** `npm run dev [-- folder]`: serves the sources, reloads what changes of them, and shows a saved corpus in place, until Ctrl-C. */
import { createServer } from 'vite'
import { chooseCorpus } from './corpusSite.ts'

if (!chooseCorpus(process.argv[2])) process.exit(2)
const server = await createServer()
await server.listen()
server.printUrls()
