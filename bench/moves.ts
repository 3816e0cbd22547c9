/** Plays the same gestures on any page that draws a graph, with any library, and measures what each costs. */
import type { CDPSession, Page } from 'playwright-core'
import { median, type CpuClock } from './cpu.ts'

/** Milliseconds of main-thread CPU, and by the clock. */
interface Cost {
  readonly cpu: number
  readonly clock: number
}

export interface Measured {
  /** From navigation to the first frame that shows the graph. */
  readonly first: Cost
  /** From navigation until nothing is left to do; by the clock it is only as exact as the wait. */
  readonly rested: Cost
  /** The median of all frames of a pan and a zoom. */
  readonly frame: Cost
  /** Their 95th percentile. */
  readonly slow: Cost
  /** Their mean, which counts what is done in few of them, such as placing names. */
  readonly mean: Cost
  /** From the click on a node until nothing is left to do; by the clock, until the panel has changed, if there is one. */
  readonly select: Cost
  readonly filter: Cost
  /** MiB of the page's heap after garbage collection. */
  readonly heap: number
  /** KiB of all scripts, as transferred. */
  readonly code: number
}

export interface Result {
  /** The name of the library; `verbatim` is the explorer. */
  readonly who: string
  /** Number of nodes. */
  readonly size: number
  readonly rounds: number
  /** The medians of all rounds; null if no round was finished. */
  readonly measured: Measured | null
}

/** Waits until an expression is true in the page. Rejects if it takes longer than `patience`. */
type Until = (expression: string) => Promise<void>

/** A page with one graph on it. */
export interface Subject {
  /** Resolves with the first frame that shows the graph. */
  open(page: Page, until: Until): Promise<void>
  /** Zooms to the node and returns its place in CSS pixels. */
  bring(page: Page): Promise<{ readonly x: number; readonly y: number }>
  /** Opens the filters, where they are folded. */
  unfold?(page: Page): Promise<void>
  filter(page: Page): Promise<void>
  /** CSS selector of the panel that a click fills, if there is one. */
  readonly panel?: string
  /** Where the pointer is while the window moves, CSS pixels; without it, near the middle. */
  readonly spot?: { readonly x: number; readonly y: number }
}

const steps = 10
/** Milliseconds in which everything that a gesture sets off is done. */
const rest = 500

async function timed(cpu: CpuClock, gesture: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [performance.now(), await cpu()]
  await gesture()
  return { cpu: (await cpu()) - before, clock: performance.now() - start }
}

const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))'

/** Waits for two frames, through the browser's own protocol, which costs less than Playwright's way. */
async function settled(session: CDPSession): Promise<void> {
  await session.send('Runtime.evaluate', { expression: twoFrames, awaitPromise: true })
}

async function frames(page: Page, session: CDPSession, cpu: CpuClock, { spot }: Subject): Promise<readonly Cost[]> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
  const { x, y } = spot ?? { x: Math.round(width / 2) - 100, y: Math.round(height / 2) + 20 }
  await page.mouse.move(x, y)
  await page.waitForTimeout(rest)
  const found: Cost[] = []
  const step = async (move: () => Promise<unknown>): Promise<void> => {
    found.push(
      await timed(cpu, async () => {
        await move()
        await settled(session)
      }),
    )
  }
  for (let at = 0; at < steps; at++) await step(() => page.mouse.wheel(0, at < steps / 2 ? -120 : 120))
  await page.mouse.down()
  for (let at = 1; at <= steps; at++)
    await step(() => page.mouse.move(x + (at < steps / 2 ? at : steps - at) * 9, y + at * 2))
  await page.mouse.up()
  return found
}

const share = (costs: readonly Cost[], part: number): Cost => {
  const of = (which: keyof Cost): number => {
    const sorted = costs.map((cost) => cost[which]).sort((a, b) => a - b)
    return sorted[Math.round((sorted.length - 1) * part)] ?? NaN
  }
  // Each measured step is two frames.
  return { cpu: of('cpu') / 2, clock: of('clock') / 2 }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

/** Read from the page afterwards, because watching the network would cost CPU for each byte of the graph. */
async function codeOf(session: CDPSession): Promise<number> {
  const expression = `performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024`
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
  return Number(result.value)
}

/** Milliseconds between two looks. */
const ask = 25
/** Milliseconds after which waiting fails. */
const patience = 180_000

/**
 * Waits through the browser's own protocol. Playwright's way would first run its own scripts in the page, which costs more
 * CPU than the first frame of some pages.
 */
const untilIn =
  (session: CDPSession): Until =>
  async (expression) => {
    for (const start = performance.now(); performance.now() - start < patience;) {
      const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (result.value === true) return
      await new Promise((resolve) => setTimeout(resolve, ask))
    }
    throw new Error(`not in ${patience} ms: ${expression}`)
  }

/**
 * Resolves once the page listens; `change` then resolves with the milliseconds from the click until the panel has changed and
 * its frame is shown.
 */
const watchPanel = (page: Page, panel: string) =>
  page.evaluateHandle((selector) => {
    const before = document.querySelector(selector)?.textContent
    const change = new Promise<number>((done, fail) => {
      let start = 0
      setTimeout(() => fail(new Error('the click changed nothing in the panel')), 10_000)
      addEventListener('pointerup', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true })
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector)?.textContent === before) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      })
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    return { change }
  }, panel)

/** Opens the subject on a blank page and plays all gestures once. `cpu` must be the clock of that page. */
export async function measure(page: Page, cpu: CpuClock, subject: Subject): Promise<Measured> {
  const session = await page.context().newCDPSession(page)
  let first: Cost = { cpu: 0, clock: 0 }
  const rested = await timed(cpu, async () => {
    first = await timed(cpu, () => subject.open(page, untilIn(session)))
    await page.waitForTimeout(3 * rest)
  })
  const code = await codeOf(session)
  const all = await frames(page, session, cpu, subject)
  await page.waitForTimeout(rest)
  const heap = await heapOf(session)
  const { x, y } = await subject.bring(page)
  await page.waitForTimeout(2 * rest)
  const idle = await timed(cpu, () => page.waitForTimeout(rest))
  const less = ({ cpu: used, clock }: Cost): Cost => ({
    cpu: used - (idle.cpu / idle.clock) * rest,
    clock: clock - rest,
  })
  const toPanel: number[] = []
  const select = await timed(cpu, async () => {
    const shown = subject.panel === undefined ? null : await watchPanel(page, subject.panel)
    await page.mouse.click(x, y)
    if (shown !== null) toPanel.push(await shown.evaluate(({ change }) => change))
    await settled(session)
    await page.waitForTimeout(rest)
  })
  await subject.unfold?.(page)
  const filter = await timed(cpu, async () => {
    await subject.filter(page)
    await settled(session)
    await page.waitForTimeout(rest)
  })
  return {
    first,
    rested,
    frame: share(all, 0.5),
    slow: share(all, 0.95),
    mean: {
      cpu: all.reduce((sum, one) => sum + one.cpu, 0) / all.length / 2,
      clock: all.reduce((sum, one) => sum + one.clock, 0) / all.length / 2,
    },
    select: { cpu: less(select).cpu, clock: toPanel[0] ?? less(select).clock },
    filter: less(filter),
    heap,
    code,
  }
}

/** The median of several runs for each number. */
export function middle(runs: readonly Measured[]): Measured {
  const of = (which: 'first' | 'rested' | 'frame' | 'slow' | 'mean' | 'select' | 'filter'): Cost => ({
    cpu: median(runs.map((run) => run[which].cpu)),
    clock: median(runs.map((run) => run[which].clock)),
  })
  return {
    ...{ first: of('first'), rested: of('rested'), frame: of('frame'), slow: of('slow'), mean: of('mean') },
    ...{ select: of('select'), filter: of('filter') },
    heap: median(runs.map((run) => run.heap)),
    code: median(runs.map((run) => run.code)),
  }
}
