import type { Span } from '../../graph/schema.ts'
import type { QuotePart } from '../evidence/quoteParts.ts'

/**
 * Cuts a text at the mark; a long one is shortened to what is around it, with … for what is left out. `most`: characters
 * beside the mark.
 */
export function markedParts(text: string, span: Span | null, most: number): readonly QuotePart[] {
  const [start, end] = span ?? [0, 0]
  const before = [...text.slice(0, start)]
  const after = [...text.slice(end)]
  // Characters that the beginning does not need are left to the end.
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
