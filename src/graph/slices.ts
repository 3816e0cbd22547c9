/** Work on a graph that is done at once or, if the graph is large, in slices, so that the page can react in between. */

/** Yields whenever it may pause. Its return value is the result. */
export type Sliced<Result> = Generator<undefined, Result>

/** The number of items between two yields. */
export const slice = 1500

function work(from: number, to: number, use: (at: number) => void): void {
  for (let at = from; at < to; at++) use(at)
}

/** Calls `use` with each number below `count`. The loop is in a function of its own, because browsers do not optimise long loops in generators. */
export function* eachBelow(count: number, use: (at: number) => void): Sliced<undefined> {
  for (let from = 0; from < count; from += slice) {
    yield
    work(from, Math.min(count, from + slice), use)
  }
}

/** Milliseconds of work before a pause. Together with the last step it stays well under 50, which a reader begins to notice. */
const turn = 12

/** Without a pause. */
export function atOnce<Result>(steps: Sliced<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Continues in a new task, so that a waiting frame or key comes first. */
export const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))

/** With pauses. */
export async function slowly<Result>(steps: Sliced<Result>): Promise<Result> {
  for (let begun = performance.now(); ;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - begun < turn) continue
    await pause()
    begun = performance.now()
  }
}
