/** Reads the body of a response as text, up to a limit. */
export type BodyText = { readonly text: string } | 'too-much' | 'broken'

/** `most`: bytes. Rejects only if the signal of the request was aborted. */
export async function readBody(response: Response, most: number, isStopped: () => boolean): Promise<BodyText> {
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
