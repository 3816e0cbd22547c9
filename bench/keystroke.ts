/** `npm run bench:keystroke`: what a key in the search field of the built site costs, from the press until its results are painted. */
import type { Page } from 'playwright-core'
import { buildSite } from '../commands/corpusSite.ts'
import { drawn } from '../src/e2e/drawing.ts'
import { openReadersSite } from './readersSite.ts'
import { cpuClock, type CpuClock } from './cpu.ts'

const rounds = 5

/** What is typed into the shipped graph, letter by letter: Chinese, pinyin, initials, English, a number, a misspelling. */
const words = ['民族团结', '各族青少年交流计划', '石榴籽', 'huhehaote', 'hhht', 'three plans', '1361', 'huhehoate']

interface Keystroke {
  /** Milliseconds of the main thread. */
  readonly cpu: number
  /** Milliseconds by the clock, from the press until the frame with the results is shown. */
  readonly clock: number
}

/** Types one character behind what stands in the field, which then holds `query`. */
async function press(page: Page, cpu: CpuClock, character: string, query: string): Promise<Keystroke> {
  // A handle, so that the page listens before the key goes down.
  const painted = await page.evaluateHandle((typed) => {
    const field = document.querySelector('[role=search]')
    const shown = new Promise<number>((done, fail) => {
      let start = 0
      const late = setTimeout(() => fail(new Error(`nothing was shown for “${typed}”`)), 10_000)
      // An input method inserts without a key.
      for (const name of ['keydown', 'beforeinput'])
        addEventListener(name, ({ timeStamp }) => (start ||= timeStamp), { capture: true, once: true })
      const observer = new MutationObserver(() => {
        if (!field?.textContent.includes(`“${typed}”`)) return
        observer.disconnect()
        clearTimeout(late)
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      })
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    return { shown }
  }, query.trim())
  const before = await cpu()
  if (/[\x20-\x7e]/u.test(character)) await page.keyboard.press(character)
  else await page.keyboard.insertText(character)
  const clock = await painted.evaluate(({ shown }) => shown)
  return { cpu: (await cpu()) - before, clock }
}

async function typeAll(page: Page, cpu: CpuClock): Promise<readonly Keystroke[]> {
  const field = page.getByRole('search').getByRole('combobox')
  const keystrokes: Keystroke[] = []
  for (const word of words) {
    await field.fill('')
    // What the emptied field sets off is not the next key's.
    await page.waitForTimeout(200)
    const characters = [...word]
    for (const [at, character] of characters.entries()) {
      // The results of a name and of the name with a space behind it are the same: there is nothing to wait for.
      if (character === ' ') await page.keyboard.press('Space')
      else keystrokes.push(await press(page, cpu, character, characters.slice(0, at + 1).join('')))
    }
  }
  return keystrokes
}

if (!(await buildSite(undefined))) process.exit(1)
const site = await openReadersSite()
const { page, context } = await site.visit('', { blank: true })
const cpu = await cpuClock(page)
await page.goto(site.address)
await drawn(page)
// Fetched and warm, as after a reader's first word.
await page.getByRole('search').getByRole('combobox').focus()
await typeAll(page, cpu)
const keystrokes: Keystroke[] = []
for (let round = 0; round < rounds; round++) keystrokes.push(...(await typeAll(page, cpu)))
await context.close()
await site.close()

const share = (of: keyof Keystroke, part: number): string => {
  const sorted = keystrokes.map((one) => one[of]).sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(1).padStart(7)
}
console.log(`A key in the search field, ${keystrokes.length} of them, milliseconds:       p50     p95     max`)
console.log(
  `  main thread, until its results are painted       ${share('cpu', 0.5)} ${share('cpu', 0.95)} ${share('cpu', 1)}`,
)
console.log(
  `  by the clock, from the press to the frame        ${share('clock', 0.5)} ${share('clock', 0.95)} ${share('clock', 1)}`,
)
