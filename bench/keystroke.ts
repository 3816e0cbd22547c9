/**
 * `npm run bench:keystroke`: what each key in the search field of the built site costs until its results are painted, on the
 * shipped graph, and on 10,000 generated names with two edges each and 1 MB of text.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildSite } from '../commands/corpusSite.ts'
import { drawn } from '../src/e2e/harness/drawing.ts'
import { namedGraph, typed, typedOfText, withText } from './names.ts'
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

/** Types one character. `query`: the text in the field afterwards. */
async function press(page: Page, cpu: CpuClock, character: string, query: string): Promise<Keystroke> {
  // A handle, so that the page listens before the key goes down.
  const painted = await page.evaluateHandle((typed) => {
    const field = document.querySelector('[role=search]')
    const shown = new Promise<number>((done, fail) => {
      let start = 0
      const late = setTimeout(() => fail(new Error(`nothing was shown for “${typed}”`)), 10_000)
      // Text that an input method inserts has no keydown.
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

async function typeAll(page: Page, cpu: CpuClock, words: readonly string[]): Promise<readonly Keystroke[]> {
  const field = page.getByRole('search').getByRole('combobox')
  const keystrokes: Keystroke[] = []
  for (const word of words) {
    await field.fill('')
    // Wait for what emptying the field sets off, so that it is not counted for the next key.
    await page.waitForTimeout(200)
    const characters = [...word]
    for (const [at, character] of characters.entries()) {
      // A space at the end changes no results, so there is nothing to wait for.
      if (character === ' ') await page.keyboard.press('Space')
      else keystrokes.push(await press(page, cpu, character, characters.slice(0, at + 1).join('')))
    }
  }
  return keystrokes
}

/** Types all words in a site several times, and prints the times of its keys. `folder`: where the site is; without it, the built one. */
async function measure(name: string, words: readonly string[], folder?: string): Promise<void> {
  const site = await openReadersSite(folder)
  const { page, close } = await site.visit('', { blank: true, ownProfile: true })
  const cpu = await cpuClock(page)
  await page.goto(site.address)
  await drawn(page)
  // The first round loads the search and warms it up, as a reader's first word does.
  await page.getByRole('search').getByRole('combobox').focus()
  await typeAll(page, cpu, words)
  const keystrokes: Keystroke[] = []
  for (let round = 0; round < rounds; round++) keystrokes.push(...(await typeAll(page, cpu, words)))
  await close()
  await site.close()

  const share = (of: keyof Keystroke, part: number): string => {
    const sorted = keystrokes.map((one) => one[of]).sort((a, b) => a - b)
    return (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(1).padStart(7)
  }
  console.log(`A key in the search field, ${keystrokes.length} of them, milliseconds:       p50     p95     max`)
  console.log(`  ${name}`)
  console.log(
    `  main thread, until its results are painted       ${share('cpu', 0.5)} ${share('cpu', 0.95)} ${share('cpu', 1)}`,
  )
  console.log(
    `  by the clock, from the press to the frame        ${share('clock', 0.5)} ${share('clock', 0.95)} ${share('clock', 1)}`,
  )
}

if (!process.argv.includes('--built') && !(await buildSite(undefined))) process.exit(1)
await measure('the shipped graph', words)
const folder = mkdtempSync(join(tmpdir(), 'keystroke-'))
cpSync('dist', folder, { recursive: true })
writeFileSync(join(folder, 'graph.json'), JSON.stringify(withText(namedGraph(10_000), 2 ** 20)))
await measure('10,000 names, 20,000 edges, 1 MB of text', [...typed, ...typedOfText], folder)
rmSync(folder, { recursive: true })
