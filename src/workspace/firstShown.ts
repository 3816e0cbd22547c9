/** When to fetch what the first screen does not need: once that is painted and the page is idle, so as not to delay it. */

/** Milliseconds to wait for the first screen at most: in a window that is too small, nothing is ever drawn. */
const patience = 2000

let resolveShown: () => void = () => undefined
const shown = new Promise<void>((resolve) => {
  resolveShown = resolve
})

/** To be called when the page has painted its first view. Later calls do nothing. */
export const hasShown = (): void => resolveShown()

// Safari has no `requestIdleCallback`.
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: patience })
    else setTimeout(resolve)
  })

/** Milliseconds in which nothing else is done after the first picture, so that the next frames are drawn smoothly. */
const look = 200

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds))

/** Resolves when the page has painted its first view and is idle, or has waited for that for `patience`. */
export async function firstShown(): Promise<void> {
  await Promise.race([shown, after(patience)])
  await after(look)
  await idle()
}
