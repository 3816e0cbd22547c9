/** What is measured: the same gestures, with the same mouse, on any page that draws with Cytoscape. */
import type { Page } from 'playwright-core'
import { drawn, placeOf, settled } from '../src/e2e/drawing.ts'
import type { CpuClock } from './cpu.ts'

/** Milliseconds of main-thread CPU; `panel` by the clock. */
export interface Costs {
  /** From navigation to the first drawn frame. */
  readonly first: number
  /** A frame of pan or zoom. */
  readonly frame: number
  /** From the click on a mark until nothing is left to do. */
  readonly click: number
  /** From the click on a filter until nothing is left to do. */
  readonly filter: number
  /** From the click until the panel has changed and the frame is shown. */
  readonly panel: number
}

export interface Subject {
  readonly address: string
  /** The mark to click. */
  readonly key: string
  /** CSS selector of the panel that the click fills. */
  readonly panel: string
  /** CSS selector of a filter's box. */
  readonly filter: string
}

const steps = 20

async function panAndZoom(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const { x, y } = await emptySpot(page, width, height)
  await page.mouse.move(x, y)
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, step < steps / 2 ? -120 : 120)
    await settled(page)
  }
  await page.mouse.down()
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x + (step < steps / 2 ? step : steps - step) * 8, y)
    await settled(page)
  }
  await page.mouse.up()
}

/** A place in the drawing's upper left corner, where no mark stands. */
async function emptySpot(page: Page, width: number, height: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.__________cytoscape_container').boundingBox()
  if (box === null) throw new Error('nothing is drawn')
  return { x: Math.min(box.x + 30, width), y: Math.min(box.y + 30, height) }
}

/** Milliseconds after a gesture in which all that it set off is done. */
const rest = 600

/** CPU that the page spends a millisecond while nothing happens: Cytoscape looks for work in every frame. */
async function idleRate(page: Page, cpu: CpuClock): Promise<number> {
  await page.waitForTimeout(rest)
  const [start, before] = [performance.now(), await cpu()]
  await page.waitForTimeout(rest)
  return ((await cpu()) - before) / (performance.now() - start)
}

/** CPU of a gesture and of all that it sets off, less what the page would have spent anyway. */
async function costOf(page: Page, cpu: CpuClock, idle: number, gesture: () => Promise<unknown>): Promise<number> {
  const [start, before] = [performance.now(), await cpu()]
  await gesture()
  await page.waitForTimeout(rest)
  return (await cpu()) - before - idle * (performance.now() - start)
}

/** Clicks the mark; milliseconds by the clock until the panel has changed and its frame is shown. */
async function clickMark(page: Page, subject: Subject): Promise<number> {
  const place = await placeOf(page, subject.key)
  // A handle, so that the page listens before the mouse moves.
  const shown = await page.evaluateHandle((selector) => {
    const before = document.querySelector(selector)?.textContent
    const change = new Promise<number>((done, fail) => {
      let start = 0
      setTimeout(() => fail(new Error('the click changed nothing in the panel')), 10_000)
      addEventListener('mouseup', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true })
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector)?.textContent === before) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      })
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    return { change }
  }, subject.panel)
  await page.mouse.click(place.x, place.y)
  return await shown.evaluate(({ change }) => change)
}

/** Opens a page and plays all gestures once. `cpu` must be of this page, which shows nothing yet. */
export async function play(page: Page, cpu: CpuClock, subject: Subject): Promise<Costs> {
  await page.goto(subject.address)
  await drawn(page)
  const first = await cpu()
  await page.waitForTimeout(rest)
  const before = await cpu()
  await panAndZoom(page)
  const frame = ((await cpu()) - before) / (2 * steps)
  // Anew, so that the mark stands where it first stood and nothing is selected.
  await page.goto('about:blank')
  await page.goto(subject.address)
  await drawn(page)
  const idle = await idleRate(page, cpu)
  let panel = 0
  const click = await costOf(page, cpu, idle, async () => {
    panel = await clickMark(page, subject)
  })
  const filter = await costOf(page, cpu, idle, () => page.locator(subject.filter).first().click())
  return { first, frame, click, filter, panel }
}
