import { makeHanTables } from '../graph/build/hanTables.ts'

/** Code units on a line. */
const wide = 90

const lines = (text: string): string =>
  (text.match(new RegExp(`[^]{1,${String(wide)}}`, 'gu')) ?? []).map((line) => `    '${line}',\n`).join('')

/** The text of `src/search/hanTables.ts`. */
export function hanTablesFile(): string {
  const fields = Object.entries<string>({ ...makeHanTables() }).map(
    ([name, text]) => `  ${name}: [\n${lines(text)}  ].join(''),\n`,
  )
  return `/** Written by \`npm run han-tables\`, from pinyin-pro and opencc-js. */
import type { HanTables } from './hanReading.ts'

export const hanTables: HanTables = {
${fields.join('')}}
`
}
