/** The gestures that are measured on every page that draws a graph, and what each costs. */
import type { CDPSession, Page } from 'playwright-core'
import { settled } from '../src/e2e/drawing.ts'
import { median, type CpuClock } from './cpu.ts'

/** CPU of the main thread and the time by the clock, milliseconds. */
interface Cost {
  readonly cpu: number
  readonly clock: number
}

export interface Measured {
  readonly first: Cost
  /** The frames of a pan and a zoom: the middle one, and the one that 19 of 20 are shorter than. */
  readonly frame: Cost
  readonly slow: Cost
  readonly select: Cost
  readonly filter: Cost
  /** Megabytes of the page's heap, after it was cleared. */
  readonly heap: number
  /** Kilobytes of programs as they came over the wire, without the graph. */
  readonly code: number
}

/** What a page took at a size; null: it was not done. */
export interface Result {
  readonly who: string
  readonly size: number
  readonly rounds: number
  readonly measured: Measured | null
}

/** Waits until an expression is true in the page. */
type Until = (expression: string) => Promise<void>

/** A page with one graph on it. */
export interface Subject {
  /** Until the first frame that shows the graph. */
  open(page: Page, until: Until): Promise<void>
  /** Brings the node near; where it stands. */
  bring(page: Page): Promise<{ readonly x: number; readonly y: number }>
  filter(page: Page): Promise<void>
}

const steps = 10
const rest = 500

async function timed(cpu: CpuClock, gesture: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [performance.now(), await cpu()]
  await gesture()
  return { cpu: (await cpu()) - before, clock: performance.now() - start }
}

async function frames(page: Page, cpu: CpuClock): Promise<readonly Cost[]> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
  const [x, y] = [Math.round(width / 2) - 100, Math.round(height / 2) + 20]
  await page.mouse.move(x, y)
  await page.waitForTimeout(rest)
  const found: Cost[] = []
  const step = async (move: () => Promise<unknown>): Promise<void> => {
    found.push(
      await timed(cpu, async () => {
        await move()
        await settled(page)
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
  // Each step waits for two frames.
  return { cpu: of('cpu') / 2, clock: of('clock') / 2 }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

/** Asked of the page afterwards: to watch the network while it opens costs the page for each byte of the graph. */
async function codeOf(session: CDPSession): Promise<number> {
  const expression = `performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024`
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
  return Number(result.value)
}

/** Milliseconds between two questions, and after which no answer is expected any more. */
const ask = 25
const patience = 180_000

/**
 * Asked through the browser's own protocol: to wait in Playwright's way unpacks its tools in the page, which costs the page
 * more than many a first frame.
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

/** Opens a blank page on the subject and plays all. */
export async function measure(page: Page, cpu: CpuClock, subject: Subject): Promise<Measured> {
  const session = await page.context().newCDPSession(page)
  const first = await timed(cpu, () => subject.open(page, untilIn(session)))
  const code = await codeOf(session)
  await page.waitForTimeout(2 * rest)
  const all = await frames(page, cpu)
  await page.waitForTimeout(rest)
  const heap = await heapOf(session)
  const { x, y } = await subject.bring(page)
  await page.waitForTimeout(2 * rest)
  const idle = await timed(cpu, () => page.waitForTimeout(rest))
  const less = ({ cpu: used, clock }: Cost): Cost => ({
    cpu: used - (idle.cpu / idle.clock) * rest,
    clock: clock - rest,
  })
  const select = await timed(cpu, async () => {
    await page.mouse.click(x, y)
    await settled(page)
    await page.waitForTimeout(rest)
  })
  const filter = await timed(cpu, async () => {
    await subject.filter(page)
    await settled(page)
    await page.waitForTimeout(rest)
  })
  return {
    first,
    frame: share(all, 0.5),
    slow: share(all, 0.95),
    select: less(select),
    filter: less(filter),
    heap,
    code,
  }
}

/** The middle of several runs, number by number. */
export function middle(runs: readonly Measured[]): Measured {
  const of = (which: 'first' | 'frame' | 'slow' | 'select' | 'filter'): Cost => ({
    cpu: median(runs.map((run) => run[which].cpu)),
    clock: median(runs.map((run) => run[which].clock)),
  })
  const [first, frame, slow, select, filter] = [of('first'), of('frame'), of('slow'), of('select'), of('filter')]
  return {
    ...{ first, frame, slow, select, filter },
    heap: median(runs.map((run) => run.heap)),
    code: median(runs.map((run) => run.code)),
  }
}
