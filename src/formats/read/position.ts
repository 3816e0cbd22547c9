/** Places in a text. */

/** Where an offset lies in a text. */
export function lineOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

/** The first few characters of what stands at an offset. */
export const standsAt = (text: string, offset: number): string => text.slice(offset, offset + 24)

/** Where the string that begins at an offset is over, behind its quotation mark; -1: nowhere. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at
    while (text.charCodeAt(before - 1) === 0x5c) before -= 1
    if ((at - before) % 2 === 0) return at + 1
  }
  return -1
}
