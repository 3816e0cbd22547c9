import AhoCorasick from 'modern-ahocorasick'
import type { Span } from '../../schema.ts'
import { squeeze } from '../../text/normalise.ts'
import type { Find, Lore } from './find.ts'

const isLetter = (character: string): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(character)

/** Whether a place is no part of a longer word. Only scripts with spaces between words are judged. */
function standsAlone(text: string, [start, end]: Span): boolean {
  const touches = (at: number, edge: number): boolean => isLetter(text.charAt(at)) && isLetter(text.charAt(edge))
  return !touches(start - 1, start) && !touches(end, end - 1)
}

/** Every place where a text prints a name that the graph has. */
export function findKnown(text: string, { names }: Lore): readonly Find[] {
  const patterns = [...names].flatMap(([form, nodes]) => {
    const squeezed = squeeze(form).text
    return squeezed.length > 1 ? [{ squeezed, nodes }] : []
  })
  if (patterns.length === 0) return []
  const matcher = new AhoCorasick(patterns.map(({ squeezed }) => squeezed))
  const { text: printed, offsets } = squeeze(text)
  return [...matcher.iterate(printed)].flatMap(({ start, end, patternIndex }): readonly Find[] => {
    const span: Span = [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1]
    return standsAlone(text, span) ? [{ by: 'known', span, nodes: patterns[patternIndex]?.nodes ?? [] }] : []
  })
}
