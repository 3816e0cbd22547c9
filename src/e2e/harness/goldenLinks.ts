/** Links that were once shared, and what each must show. Lines of goldenLinks.json are only added, never changed. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { words } from '../../i18n/words.ts'
import { picture } from './drawing.ts'
import { headingOf, panelOf, passagesOf } from './panel.ts'

export interface GoldenLink {
  /** The fragment, without `#`. */
  readonly link: string
  /** Opened on a phone, with a fresh page; else on a wide window. */
  readonly window?: 'narrow'
  readonly view?: keyof typeof words.zh.views
  /** In the heading of what is selected. */
  readonly heading?: string
  /** In the panel. */
  readonly panel?: readonly string[]
  readonly passages?: readonly string[]
  /** In the main part. */
  readonly text?: readonly string[]
  readonly notText?: readonly string[]
  /** Nodes that are drawn in full; greyed; left out. */
  readonly shown?: readonly string[]
  readonly grey?: readonly string[]
  readonly hidden?: readonly string[]
  /** Among the sentences about losses. */
  readonly says?: readonly string[]
  /** Nothing is lost. */
  readonly lossless?: boolean
  /** In the status line. */
  readonly status?: readonly string[]
  readonly lang?: string
  readonly theme?: string
  /** The middle of the window, model units. */
  readonly camera?: { readonly x: number; readonly y: number }
  /** A parameter that this version may not know and does not drop. */
  readonly keeps?: string
  /**
   * The last day on which it meant this. Only for what a link leaves open, never for what it names: docs/links.md says what
   * has changed, and another line says what the link means since.
   */
  readonly until?: string
}

const everWritten = JSON.parse(readFileSync('src/e2e/harness/goldenLinks.json', 'utf8')) as readonly GoldenLink[]

/** All that still mean what they say. */
export const goldenLinks = everWritten.filter(({ until }) => until === undefined)

const missing = (what: string, text: string, wanted: readonly string[] = []): readonly string[] =>
  wanted.filter((one) => !text.includes(one)).map((one) => `${what} lacks “${one}”: ${text.slice(0, 300)}`)

const unequal = (what: string, given: string | null, wanted: string | undefined): readonly string[] =>
  wanted === undefined || given === wanted ? [] : [`${what} is ${given ?? 'missing'} instead of ${wanted}`]

async function drawing(page: Page, golden: GoldenLink): Promise<readonly string[]> {
  const { shown = [], grey = [], hidden = [] } = golden
  if (shown.length + grey.length + hidden.length === 0) return []
  const lines = (await picture(page)).map((line) => line.split(' '))
  const look = (key: string): string => {
    const line = lines.find(([id]) => id === key)
    if (line === undefined) return 'not drawn'
    return line.includes('gone') ? 'hidden' : line.includes('grey') ? 'grey' : 'shown'
  }
  return [
    ...shown.flatMap((key) => unequal(key, look(key), 'shown')),
    ...grey.flatMap((key) => unequal(key, look(key), 'grey')),
    ...hidden.flatMap((key) => unequal(key, look(key), 'hidden')),
  ]
}

/** What the page lacks of what the link must show, in words; empty: nothing. */
export async function unmet(page: Page, golden: GoldenLink): Promise<readonly string[]> {
  const html = page.locator('html')
  const main = page.getByRole('main')
  const text = await main.innerText()
  const isLossless = golden.lossless === true
  const lost = golden.says || isLossless ? await page.locator('.losses').innerText() : ''
  const status = golden.status ? await page.getByRole('contentinfo').innerText() : ''
  const heading = golden.heading === undefined ? '' : await headingOf(page).first().innerText()
  const panel = golden.panel === undefined ? '' : await panelOf(page).innerText()
  const quotes = golden.passages === undefined ? '' : (await passagesOf(page)).join('\n')
  const lang = golden.lang === 'en' ? 'en' : 'zh'
  const view = golden.view === undefined ? undefined : words[lang].views[golden.view]
  const fragment = new URL(page.url()).hash.replace(/^#/, '')
  return [
    ...unequal('the address', fragment, golden.link),
    ...unequal('the view', await main.getAttribute('aria-label'), view),
    ...missing('the heading', heading, golden.heading === undefined ? [] : [golden.heading]),
    ...missing('the panel', panel, golden.panel),
    ...missing('the passages', quotes, golden.passages),
    ...missing('the main part', text, golden.text),
    ...(golden.notText ?? []).filter((one) => text.includes(one)).map((one) => `the main part has “${one}”`),
    ...missing('the losses', lost, golden.says),
    ...unequal('what is lost', lost.trim(), isLossless ? '' : undefined),
    ...missing('the status line', status, golden.status),
    ...unequal('the language', await html.getAttribute('lang'), golden.lang),
    ...unequal('the theme', await html.getAttribute('data-theme'), golden.theme),
    ...(await drawing(page, golden)),
  ]
}
