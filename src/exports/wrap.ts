/** Lines of text where nothing can be measured: widths are guessed, on the wide side. */

/** Chinese, Japanese and Korean characters and the quotation marks that they share are as wide as high. */
const isWide = (code: number): boolean => code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d)

/** About so many pixels wide in type of `size` pixels. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const one of text) width += isWide(one.codePointAt(0) ?? 0) ? 1 : 0.58
  return width * size
}

/** What no line breaks: a word, or one wide character with the marks that close behind it. */
const pieces = /[\u2E80-\u{10FFFF}][”’》）、，。；：！？,.;:!?)]*|[^\s\u2E80-\u{10FFFF}]+\s*|\s+/gu

/** The text in lines of at most `room` pixels; a word that is longer by itself is cut. */
export function wrap(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const piece of text.match(pieces) ?? []) {
    if (widthOf(line + piece.trimEnd(), size) > room) end()
    if (widthOf(piece, size) <= room) line += piece
    else
      for (const one of piece) {
        if (widthOf(line + one, size) > room) end()
        line += one
      }
  }
  end()
  return lines
}
