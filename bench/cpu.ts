/** Measures the main-thread CPU of a page, as Chromium counts it. */
import type { CDPSession, Page } from 'playwright-core'

/** Milliseconds of CPU that the page's main thread has spent in tasks so far. */
export type CpuClock = () => Promise<number>

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (seconds === undefined) throw new Error('this browser does not count TaskDuration')
  return seconds * 1000
}

/** Starts to count; call it before the page is opened. Reading the clock throws if the browser does not count tasks. */
export async function cpuClock(page: Page): Promise<CpuClock> {
  const session = await page.context().newCDPSession(page)
  // Thread ticks do not run while another process has the core.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return () => taskTime(session)
}

/** The middle value, or the mean of the middle two. Throws a RangeError if there are no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (low === undefined || high === undefined) throw new RangeError('no values')
  return (low + high) / 2
}
