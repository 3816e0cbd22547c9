/** `npm run dev [-- folder]`: serves the sources with hot reload, and shows changes of the corpus in place, until Ctrl-C. */
import { createServer } from 'vite'
import { chooseCorpus } from './corpusSite.ts'

if (!chooseCorpus(process.argv[2])) process.exit(2)
const server = await createServer()
await server.listen()
server.printUrls()
