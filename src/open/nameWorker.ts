/** The worker that reads Chinese names. It has tables that the page does without, and is started when a graph without them is searched. */
import { createHanReading } from '../search/hanReading.ts'
import { hanTables } from '../search/hanTables.ts'
import type { NamesRead, NamesToRead } from './namesRead.ts'

const { variants, soundsOf } = createHanReading(hanTables)

addEventListener('message', ({ data }: MessageEvent<NamesToRead>) => {
  const read: NamesRead = { variants, sounds: data.map((names) => soundsOf(names)) }
  postMessage(read)
})
