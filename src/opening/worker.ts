/** The worker in which files are read: a large or hostile one does not hold up the page, and can be stopped. */
import { readTask } from './readTask.ts'
import type { Task } from './task.ts'

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void readTask(data, (report) => {
    postMessage(report)
  })
})
