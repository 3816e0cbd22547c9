/** Work on a graph that is done at once or, where the graph is large, in slices between which others have their turn. */

/** Yields wherever it may pause; its return value is the result. */
export type Steps<Result> = Generator<undefined, Result>

/** Items that are worked on between two yields. */
export const slice = 1500

function work(from: number, to: number, use: (at: number) => void): void {
  for (let at = from; at < to; at++) use(at)
}

/** Uses each number below `count`. The work is not the generator's own: browsers leave long loops in those slow. */
export function* eachBelow(count: number, use: (at: number) => void): Steps<undefined> {
  for (let from = 0; from < count; from += slice) {
    yield
    work(from, Math.min(count, from + slice), use)
  }
}

/** Milliseconds of work before a pause: with what a step adds, well under the 50 that a reader begins to notice. */
const turn = 12

/** Without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** A task of its own: what waits (a frame, a key) comes first. */
export const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))

/** With pauses. */
export async function slowly<Result>(steps: Steps<Result>): Promise<Result> {
  for (let begun = performance.now(); ;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - begun < turn) continue
    await pause()
    begun = performance.now()
  }
}
