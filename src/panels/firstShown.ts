/** What the first screen does without comes once it is painted and the page rests, so that nobody waits longer for what was asked for. */

/** Milliseconds after which nothing is waited for any more: a window without room draws nothing. */
const patience = 2000

let tell: () => void = () => undefined
const shown = new Promise<void>((resolve) => {
  tell = resolve
})

/** The page shows what it was opened on. Only the first time counts. */
export const hasShown = (): void => tell()

// Safari has no such callback.
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: patience })
    else setTimeout(resolve)
  })

/** Milliseconds in which a reader looks, and the frames behind the first one are drawn, before anything else is done. */
const look = 200

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds))

/** When the page has shown what it was opened on, and rests. */
export async function firstShown(): Promise<void> {
  await Promise.race([shown, after(patience)])
  await after(look)
  await idle()
}
