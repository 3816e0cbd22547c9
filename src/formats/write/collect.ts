/** Collects the pieces of a writer while the page stays responsive. It reports progress and can be stopped. */

interface Watch {
  readonly signal: AbortSignal
  /** Pieces made so far; called about fifty times a second at most. */
  readonly progress: (pieces: number) => void
}

/** Milliseconds of work between two pauses for the page. */
const workSlice = 16

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** All pieces in order. Rejects with the signal's reason where it is stopped. */
export async function collect(pieces: Iterable<string>, { signal, progress }: Watch): Promise<readonly string[]> {
  const made: string[] = []
  let since = performance.now()
  signal.throwIfAborted()
  for (const piece of pieces) {
    made.push(piece)
    if (performance.now() - since < workSlice) continue
    progress(made.length)
    await pause()
    signal.throwIfAborted()
    since = performance.now()
  }
  progress(made.length)
  return made
}
