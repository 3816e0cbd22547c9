/** The worker that reads a large graph file of ours. It is small, because the page waits for its script. */
import { readInWorker, type WorkerReport } from './readInWorker.ts'

const say = (report: WorkerReport, given: Transferable[] = []): void => postMessage(report, { transfer: given })

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  for (const report of readInWorker(data)) say(report, report.kind === 'back' ? [report.bytes] : [])
})
say({ kind: 'ready' })
