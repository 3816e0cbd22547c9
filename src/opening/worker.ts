/** The worker in which files are read: a large or hostile one does not hold up the page, and can be stopped. */
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
