/**
 * The built site, served on a free port and opened in a real browser. Each visit finds an empty profile and an empty tab.
 * Making a profile and compiling the page's scripts in it takes a third of a visit, and so does making a tab. So profiles are
 * emptied and used again, and so are tabs, unless a test may have left something in its tab.
 */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { browserArgs, ensureBrowser, testBrowserArgs, type BrowserKind } from '../../../commands/browser.ts'
import { observe } from './traces.ts'

/** CSS pixels. */
export const desktop = { width: 1280, height: 800 }
/** CSS pixels. */
export const phone = { width: 390, height: 844 }

interface Reader {
  readonly size?: { readonly width: number; readonly height: number }
  /** What the browser asks for, like `zh-CN`. */
  readonly lang?: string
  readonly theme?: 'light' | 'dark'
  /** True: a finger, no mouse. */
  readonly touch?: boolean
  readonly javaScript?: boolean
  /** True: the site may install its service worker. */
  readonly installsWorker?: boolean
  /** True: the page is left blank, for the caller to open. */
  readonly blank?: boolean
}

/** A visit that changes more of its profile than what the site stores gets one that nobody else uses. */
interface ReaderOfOwnProfile extends Reader {
  readonly ownProfile: true
}

interface Visit {
  readonly page: Page
  /** Uncaught errors, and errors and warnings of the console, among them those about the policy. */
  readonly complaints: readonly string[]
  /** Requested addresses of other hosts. */
  readonly outside: readonly string[]
  readonly close: () => Promise<void>
  /** Closes it so that nobody uses its profile or its tab again: after a failure, its test may still be at work in them. */
  readonly discard: () => Promise<void>
}

interface OwnVisit extends Visit {
  readonly context: BrowserContext
}

export interface Site {
  /** Ends with `/`. */
  readonly address: string
  /** Opens the site in an empty profile; the fragment is without `#`. */
  visit(fragment: string, reader: ReaderOfOwnProfile): Promise<OwnVisit>
  visit(fragment?: string, reader?: Reader): Promise<Visit>
  close(): Promise<void>
}

function watch(page: Page, address: string) {
  const complaints: string[] = []
  const outside: string[] = []
  const onError = (error: Error): unknown => complaints.push(error.message)
  const onConsole = (message: ConsoleMessage): void => {
    const isOfTheTest = message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !isOfTheTest) complaints.push(message.text())
  }
  const onRequest = (request: Request): void => {
    if (/^(https?|wss?|ftp):/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url())
  }
  page.on('pageerror', onError).on('console', onConsole).on('request', onRequest)
  const unwatch = (): void => {
    page.off('pageerror', onError).off('console', onConsole).off('request', onRequest)
  }
  return { complaints, outside, unwatch }
}

/** All open visits. */
export const openVisits = new Set<Visit>()

const profileOf = (reader: Reader): BrowserContextOptions => ({
  viewport: reader.size ?? desktop,
  locale: reader.lang ?? 'zh-CN',
  colorScheme: reader.theme ?? 'light',
  hasTouch: reader.touch ?? false,
  javaScriptEnabled: reader.javaScript ?? true,
  reducedMotion: 'reduce',
  // Installing the worker takes longer than drawing the page, so only the journeys about it ask for it.
  serviceWorkers: reader.installsWorker === true ? 'allow' : 'block',
  permissions: ['clipboard-read', 'clipboard-write'],
})

/** A profile, and the tab in it that is used again, if there is one. */
interface Place {
  readonly context: BrowserContext
  tab: Tab | null
}

interface Tab {
  readonly page: Page
  readonly session: CDPSession
  /** How many visits it has had. */
  visits: number
}

/** A tab never gives back all its memory. After this many visits a new one costs next to nothing for each of them. */
const visitsOfTab = 20

async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage()
  // A machine that many share may be six times slower than it was a minute ago.
  page.setDefaultTimeout(30_000)
  return { page, session: await context.newCDPSession(page), visits: 0 }
}

/** Leaves the site, and deletes what it has stored in the profile and in the tab. */
async function emptyProfile({ page, session }: Tab, address: string): Promise<void> {
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' })
}

/** Empties the profile, and makes the tab as a new one is. */
async function emptyTab(tab: Tab, address: string): Promise<void> {
  await emptyProfile(tab, address)
  await tab.page.evaluate(() => (window.name = ''))
  await tab.session.send('Page.resetNavigationHistory')
  await tab.page.mouse.move(0, 0)
}

/** Opens visits of one site in one browser. */
function createVisits(browser: Browser, address: string) {
  /** Empty profiles by what their readers ask for. */
  const free = new Map<string, Place[]>()
  const profiles = new Set<BrowserContext>()

  async function createProfile(profile: BrowserContextOptions): Promise<Place> {
    const context = await browser.newContext(profile)
    profiles.add(context)
    context.once('close', () => profiles.delete(context))
    return { context, tab: null }
  }
  const close = async (): Promise<void> => {
    await Promise.all([...profiles].map((context) => context.close()))
  }
  const visit = async (fragment: string, reader: Reader & { readonly ownProfile?: boolean }): Promise<OwnVisit> => {
    const profile = profileOf(reader)
    const kind = JSON.stringify(profile)
    const isShared = reader.ownProfile !== true && reader.installsWorker !== true
    const place = (isShared ? free.get(kind)?.pop() : undefined) ?? (await createProfile(profile))
    const { context } = place
    const tab = (place.tab ??= await openTab(context))
    tab.visits += 1
    const { complaints, outside, unwatch } = watch(tab.page, address)
    const { page, hasTraces, end } = observe(tab.page)
    const discard = async (): Promise<void> => {
      if (openVisits.delete(visit)) await context.close()
    }
    const visit = {
      page,
      context,
      complaints,
      outside,
      discard,
      close: async () => {
        if (!isShared) return discard()
        if (!openVisits.delete(visit)) return
        try {
          const others = context.pages().filter((one) => one !== tab.page)
          await Promise.all(others.map((one) => one.close()))
          const isWorn = tab.visits >= visitsOfTab || others.length > 0 || outside.length > 0 || hasTraces()
          if (isWorn) {
            await emptyProfile(tab, address)
            await tab.page.close()
            place.tab = null
          } else await emptyTab(tab, address)
        } catch {
          // The page was closed by its test, or no longer answers: its profile is not used again.
          return context.close()
        }
        unwatch()
        end()
        const waiting = free.get(kind) ?? []
        free.set(kind, waiting)
        waiting.push(place)
      },
    }
    openVisits.add(visit)
    if (reader.blank !== true) await tab.page.goto(fragment === '' ? address : `${address}#${fragment}`)
    return visit
  }
  return { visit, close }
}

/** A server of one folder; its address ends with `/`. */
export interface Server {
  readonly address: string
  close(): Promise<void>
}

async function servePreview(folder: string): Promise<Server> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the preview server has no address')
  return { address, close: () => server.close() }
}

/**
 * The browsers of this process. All its files share them, since starting one takes as long as two visits. They end with the
 * process.
 */
const browsers = new Map<BrowserKind, Promise<Browser>>()

function browserOf(kind: BrowserKind): Promise<Browser> {
  // The whole browser is for measuring what readers have.
  const args = [...(kind === 'whole' ? browserArgs : testBrowserArgs)]
  const browser = browsers.get(kind) ?? chromium.launch({ executablePath: ensureBrowser(kind), args })
  browsers.set(kind, browser)
  return browser
}

/** Serves a built folder and opens it in a browser. */
async function serveSite(folder: string, serve: typeof servePreview, kind: BrowserKind): Promise<Site> {
  const server = await serve(folder)
  const { address } = server
  const { visit, close } = createVisits(await browserOf(kind), address)
  return {
    address,
    visit: (fragment = '', reader = {}) => visit(fragment, reader),
    close: async () => {
      await close()
      await server.close()
    },
  }
}

/** The built site. All files of this process share its server and its empty profiles. */
let shipped: Promise<Site> | undefined

/** Serves a built folder and opens it in a browser. */
export async function openSite(
  folder = 'dist',
  serve: typeof servePreview = servePreview,
  kind: BrowserKind = 'shell',
): Promise<Site> {
  if (folder !== 'dist' || serve !== servePreview || kind !== 'shell') return serveSite(folder, serve, kind)
  shipped ??= serveSite(folder, serve, kind)
  // The visits of each file are closed after its tests.
  return { ...(await shipped), close: () => Promise.resolve() }
}
