/** `npm run dev`: serves the sources and reloads what changes, the corpus included, until Ctrl-C. */
import { createServer } from 'vite'

const server = await createServer()
await server.listen()
server.printUrls()
