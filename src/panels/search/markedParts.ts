import type { Span } from '../../../graph/schema.ts'
import type { QuotePart } from '../quoteParts.ts'

/**
 * A text cut at what is to be marked; of a long one only the surroundings, with … where something is left out. `most`: characters
 * beside the mark.
 */
export function markedParts(text: string, span: Span | null, most: number): readonly QuotePart[] {
  const [start, end] = span ?? [0, 0]
  const before = [...text.slice(0, start)]
  const after = [...text.slice(end)]
  // What the beginning does not need, the end may have.
  const lead = Math.max(Math.floor(most / 3), most - after.length)
  const head = before.length > lead ? `…${before.slice(-lead).join('')}` : before.join('')
  const room = most - Math.min(before.length, lead)
  const tail = after.length > room ? `${after.slice(0, room).join('')}…` : after.join('')
  return [
    { text: head, marked: false },
    { text: text.slice(start, end), marked: true },
    { text: tail, marked: false },
  ].filter((part) => part.text !== '')
}
