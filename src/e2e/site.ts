/** The built site, served on a free port and opened in a real browser: a new profile for each visit. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { preview } from 'vite'
import { browserArgs, ensureBrowser, type BrowserKind } from '../../commands/browser.ts'

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
  /** True: the site may keep itself for use without a network. */
  readonly keeps?: boolean
  /** True: the page is left blank, for the caller to open. */
  readonly blank?: boolean
}

interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Uncaught errors, and what the console was told as error or warning: the browser's own complaints about the policy among it. */
  readonly complaints: readonly string[]
  /** Addresses asked for that are not the site's. */
  readonly outside: readonly string[]
}

export interface Site {
  /** Ends with `/`. */
  readonly address: string
  /** Opens the site in a profile of its own; the fragment is without `#`. */
  visit(fragment?: string, reader?: Reader): Promise<Visit>
  close(): Promise<void>
}

function watch(page: Page, address: string): Pick<Visit, 'complaints' | 'outside'> {
  const complaints: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isOfTheTest = message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !isOfTheTest) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url())
  })
  return { complaints, outside }
}

/** The profiles of all visits that are not yet closed. */
export const openVisits = new Set<BrowserContext>()

async function visitWith(browser: Browser, address: string, fragment: string, reader: Reader): Promise<Visit> {
  const context = await browser.newContext({
    viewport: reader.size ?? desktop,
    locale: reader.lang ?? 'zh-CN',
    colorScheme: reader.theme ?? 'light',
    hasTouch: reader.touch ?? false,
    javaScriptEnabled: reader.javaScript ?? true,
    reducedMotion: 'reduce',
    // Keeping the whole site for later costs each visit more than drawing it; the journeys that are about it ask for it.
    serviceWorkers: reader.keeps === true ? 'allow' : 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  openVisits.add(context)
  context.on('close', () => openVisits.delete(context))
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const watched = watch(page, address)
  if (reader.blank !== true) await page.goto(fragment === '' ? address : `${address}#${fragment}`)
  return { page, context, ...watched }
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

/** Serves a built folder and starts a browser. */
export async function openSite(
  folder = 'dist',
  serve: typeof servePreview = servePreview,
  browserKind: BrowserKind = 'shell',
): Promise<Site> {
  const server = await serve(folder)
  const { address } = server
  const browser = await chromium.launch({ executablePath: ensureBrowser(browserKind), args: [...browserArgs] })
  return {
    address,
    visit: (fragment = '', reader = {}) => visitWith(browser, address, fragment, reader),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
