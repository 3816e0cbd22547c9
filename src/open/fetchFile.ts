/** Loads the bytes at an address that the reader has agreed to, or says why that failed. */
import { isLoadable } from '../link/publicAddress.ts'
import { embeddedGraph } from './embeddedGraph.ts'
import type { MessagesIn } from './openers.ts'
import { limits } from '../formats/read/openResult.ts'
import { openingWords, type OpeningWords } from './open.words.ts'

interface Steps {
  readonly signal: AbortSignal
  readonly onprogress: (share: number | null) => void
}

const message =
  (say: (words: OpeningWords['fetching']) => string): MessagesIn =>
  (lang) => [say(openingWords[lang].fetching)]

async function readAll(response: Response, { onprogress }: Steps): Promise<readonly Uint8Array<ArrayBuffer>[] | null> {
  const length = Number(response.headers.get('Content-Length') ?? NaN)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let read = 0
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value)
    read += piece.value.length
    if (read > limits.bytes) return null
    onprogress(length > 0 ? Math.min(1, read / length) : null)
  }
  return pieces
}

/** The bytes in pieces, as they were loaded. The request has no cookies and no referrer. Throws an `AbortError` when stopped, and nothing else. */
export async function fetchFile(url: string, steps: Steps): Promise<readonly Uint8Array<ArrayBuffer>[] | MessagesIn> {
  if (embeddedGraph() !== null) return message((words) => words.oneFile(url))
  if (!isLoadable(url, document.baseURI)) return message((words) => words.plain(url))
  try {
    const { signal } = steps
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' })
    if (!response.ok) return message((words) => words.status(url, response.status))
    return (await readAll(response, steps)) ?? message((words) => words.large(url))
  } catch (error) {
    if (steps.signal.aborted) throw error
    return message((words) => words.network(url))
  }
}
