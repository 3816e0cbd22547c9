/** How many characters must be changed, added or left out to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}

/** The known id that is written most like the given one (the first of equals); null where none is known. */
function nearestId(id: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Infinity
  for (const one of known) {
    const steps = distance(id, one)
    if (steps >= least) continue
    least = steps
    best = one
  }
  return best
}

/** Says which known id comes nearest to one that is not known. */
export function nearestOf(id: string, known: Iterable<string>): string {
  const best = nearestId(id, known)
  return best === null ? 'there is none yet' : `nearest is \`${best}\``
}
