/** The worker in which files are read. A large or hostile file does not block the page there, and reading can be stopped. */
import { doTask } from './doTask.ts'
import type { Order, Sent } from './task.ts'

const sent: Sent[] = []

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'files') sent.push(...data.files)
  else
    void doTask(data, sent, (report) => {
      postMessage(report)
    })
})
