/** Moving through the entries of a menu by keyboard. */

/** Letters that are typed within so many milliseconds of each other belong together. */
const pause = 700

interface TypedLetters {
  readonly text: string
  /** Milliseconds, as events count them. */
  readonly time: number
}

const folded = (text: string): string => text.trim().toLocaleLowerCase()

/** The entry that begins with what is typed: from the present one, or after it where the same letter is typed again. */
function begins(labels: readonly string[], at: number, text: string): number | null {
  const isRepeated = [...text].every((letter) => letter === text[0])
  const sought = isRepeated ? text.slice(0, 1) : text
  const from = isRepeated ? at + 1 : at
  for (let step = 0; step < labels.length; step++) {
    const next = (from + step) % labels.length
    if (folded(labels[next] ?? '').startsWith(sought)) return next
  }
  return null
}

/** Remembers the letters of one menu. The answer: which entry gets the focus, by number; null: the key moves nothing. */
export function createMenuKeys(): (key: string, time: number, labels: readonly string[], at: number) => number | null {
  let typed: TypedLetters = { text: '', time: -Infinity }
  return (key, time, labels, at) => {
    if (labels.length === 0) return null
    const last = labels.length - 1
    if (key === 'ArrowDown') return at >= last ? 0 : at + 1
    if (key === 'ArrowUp') return at <= 0 ? last : at - 1
    if (key === 'Home' || key === 'PageUp') return 0
    if (key === 'End' || key === 'PageDown') return last
    if ([...key].length !== 1 || key === ' ') return null
    typed = { text: (time - typed.time < pause ? typed.text : '') + folded(key), time }
    return begins(labels, at, typed.text)
  }
}
