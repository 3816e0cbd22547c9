/** The bytes at an address that the reader has agreed to, with what kept them from coming. */
import { heldGraph } from '../panels/keep/heldGraph.ts'
import type { Told } from '../panels/open/doors.ts'
import { limits } from '../sources/opening.ts'
import { openingWords, type OpeningWords } from '../words/opening.ts'

interface Steps {
  readonly signal: AbortSignal
  readonly onprogress: (share: number | null) => void
}

const told =
  (say: (words: OpeningWords['fetching']) => string): Told =>
  (lang) => [say(openingWords[lang].fetching)]

/** Plain http is refused by the page's own policy, but for this machine. */
export const isAllowed = (url: string): boolean => {
  const { protocol, hostname, origin } = new URL(url)
  return protocol === 'https:' || hostname === 'localhost' || origin === new URL(document.baseURI).origin
}

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

/** In pieces, as they come. No cookies and no referrer go with the question. Throws an `AbortError` when stopped, and nothing else. */
export async function fetchFile(url: string, steps: Steps): Promise<readonly Uint8Array<ArrayBuffer>[] | Told> {
  if (heldGraph() !== null) return told((words) => words.oneFile(url))
  if (!isAllowed(url)) return told((words) => words.plain(url))
  try {
    const { signal } = steps
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' })
    if (!response.ok) return told((words) => words.status(url, response.status))
    return (await readAll(response, steps)) ?? told((words) => words.large(url))
  } catch (error) {
    if (steps.signal.aborted) throw error
    return told((words) => words.network(url))
  }
}
