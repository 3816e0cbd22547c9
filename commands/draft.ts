/**
 * `npm run draft -- ID [--corpus FOLDER]`: proposes claims for a document, as comments in its files. With `--measure` it
 * writes nothing, and prints how much of the document's existing claims it would have proposed.
 */
import { parseArgs } from 'node:util'
import { draft } from '../graph/authoring/draft.ts'
import { measure, type Measured } from '../graph/authoring/draft/measure.ts'
import { checkCorpus } from '../graph/build/validate.ts'
import { corpusFolder } from './corpusFolder.ts'

const usage = 'npm run draft -- my-report [--corpus path/to/corpus] [--measure]'

const percent = (part: number, whole: number): string => `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`

function measureLines(what: string, { wanted, found, exact, proposed, useful, missing }: Measured): readonly string[] {
  return [
    `${what}: recall ${percent(found, wanted)} (${String(found)} of ${String(wanted)}; with the same borders ${percent(exact, wanted)}), precision ${percent(useful, proposed)} (${String(useful)} of ${String(proposed)})`,
    ...(missing.length === 0 ? [] : [`  not found: ${[...new Set(missing)].join(' | ')}`]),
  ]
}

function printMeasurement(corpus: string, id: string): void {
  const measured = measure(checkCorpus(corpus), id)
  if (measured === null) {
    console.error(`There is no document ${id} in ${corpus}.`)
    process.exitCode = 2
    return
  }
  const { known, unread, figures, units, periods } = measured
  const lines = [
    ...measureLines('names, all of the graph known', known),
    ...measureLines('names, each section as if it were new to the graph', unread),
    ...measureLines('figures', figures),
    `  of these with the unit as the editor gave it ${String(units)}, with the period ${String(periods)}`,
  ]
  for (const line of lines) console.log(line)
}

try {
  const options = { corpus: { type: 'string' }, measure: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [id, ...more] = positionals
  if (id === undefined || more.length > 0) throw new Error('One document is needed.')
  const corpus = corpusFolder(values.corpus)
  if (values.measure === true) printMeasurement(corpus, id)
  else {
    const drafted = draft(corpus, id)
    if ('problem' in drafted) {
      console.error(drafted.problem)
      process.exitCode = 2
    } else for (const line of drafted.report) console.log(line)
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)} ${usage}`)
  process.exitCode = 2
}
