/** Words where they stand whole: in scripts that are written with spaces, `pen` is not printed in “opened”. */
import type { Span } from '../schema.ts'

const partOfWord = /[\p{L}\p{M}\p{Nd}]/u
/** Scripts that set no space between words, or join endings to them. */
const unspaced =
  /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Yiii}]/u

/** The character that begins at an offset, and the one that ends there; '' outside the text. */
const characterAt = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? ''
const characterBefore = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''

const isSpaced = (character: string): boolean => partOfWord.test(character) && !unspaced.test(character)

/** False if a word of a script that is written with spaces goes on beyond either end of a stretch of a text. */
export function isWhole(text: string, [start, end]: Span): boolean {
  const isJoined = (at: number): boolean => isSpaced(characterBefore(text, at)) && isSpaced(characterAt(text, at))
  return start === end || (!isJoined(start) && !isJoined(end))
}

/** Where words stand whole for the first time, from an offset on; -1 if nowhere, and for no words. */
export function nextWhole(words: string, text: string, from: number): number {
  if (words === '') return -1
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1))
    if (isWhole(text, [at, at + words.length])) return at
  return -1
}

/** Where words stand whole for the last time before an offset; -1 if nowhere, and for no words. */
export function lastWhole(words: string, text: string, before: number): number {
  let from = before - words.length
  while (words !== '' && from >= 0) {
    const at = text.lastIndexOf(words, from)
    if (at === -1 || isWhole(text, [at, at + words.length])) return at
    from = at - 1
  }
  return -1
}
