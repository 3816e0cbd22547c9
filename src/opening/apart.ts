/** The worker that reads a large graph file of ours. Small: a page waits for it. */
import { readApart, type ApartReport } from './readApart.ts'

const say = (report: ApartReport, given: Transferable[] = []): void => postMessage(report, { transfer: given })

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  for (const report of readApart(data)) say(report, report.kind === 'back' ? [report.bytes] : [])
})
say({ kind: 'ready' })
