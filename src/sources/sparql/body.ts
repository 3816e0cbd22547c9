/** The text of an answer, read until it ends or is too long. */

export type Read = { readonly text: string } | 'too-much' | 'broken'

/** Rejects only where the signal of the request was aborted. */
export async function readBody(response: Response, most: number, isStopped: () => boolean): Promise<Read> {
  if (!response.body) return { text: '' }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      bytes += piece.value.byteLength
      if (bytes > most) {
        await reader.cancel()
        return 'too-much'
      }
      text += decoder.decode(piece.value, { stream: true })
    }
  } catch (error) {
    if (isStopped()) throw error
    return 'broken'
  }
  return { text: text + decoder.decode() }
}
