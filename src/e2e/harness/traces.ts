/**
 * Whether a test leaves something in a tab that goes on in the page after its own: a listener, a route, a script, a size.
 * Only what is listed here is known to leave nothing, so anything else counts as a trace.
 */
import type { Page } from 'playwright-core'

/** What looks at a page, waits for it, or changes no more than its document. */
const ofPage = [
  ...['$', '$$', '$eval', '$$eval', 'content', 'evaluate', 'evaluateHandle', 'frameLocator', 'frames', 'isClosed'],
  ...['getByAltText', 'getByLabel', 'getByPlaceholder', 'getByRole', 'getByTestId', 'getByText', 'getByTitle'],
  ...['goBack', 'goForward', 'goto', 'locator', 'mainFrame', 'opener', 'reload', 'screenshot', 'title', 'url'],
  ...['viewportSize', 'waitForEvent', 'waitForFunction', 'waitForLoadState', 'waitForRequest', 'waitForResponse'],
  ...['waitForSelector', 'waitForTimeout', 'waitForURL', 'keyboard', 'mouse', 'touchscreen'],
  // An async function that answers with a page asks whether it is a promise.
  'then',
]

/** A key or a button that is only pressed would stay down. */
const ofHand: Readonly<Record<string, readonly string[]>> = {
  keyboard: ['press', 'type', 'insertText'],
  mouse: ['click', 'dblclick', 'move', 'wheel'],
  touchscreen: ['tap'],
}

/** `target`, with `mark` called whenever something of it is used that is not in `harmless`. */
function observed<T extends object>(target: T, harmless: readonly string[], mark: () => void) {
  return Proxy.revocable(target, {
    get(_, name) {
      if (typeof name === 'string' && !harmless.includes(name)) mark()
      const value: unknown = Reflect.get(target, name)
      if (typeof value === 'function') return (...handed: unknown[]) => Reflect.apply(value, target, handed) as unknown
      const inHand = typeof name === 'string' ? ofHand[name] : undefined
      return inHand === undefined || typeof value !== 'object' || value === null
        ? value
        : observed(value, inHand, mark).proxy
    },
  })
}

interface Observed {
  /** The page for the test. */
  readonly page: Page
  readonly hasTraces: () => boolean
  /** From now on, whoever still uses `page` gets an error instead of the page of another test. */
  readonly end: () => void
}

export function observe(page: Page): Observed {
  let isMarked = false
  const { proxy, revoke } = observed(page, ofPage, () => (isMarked = true))
  return { page: proxy, hasTraces: () => isMarked, end: revoke }
}
