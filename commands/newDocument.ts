/** `npm run new-document -- TEXT --id ID [--corpus FOLDER]`: makes the folder of a document, and a corpus if there is none. */
import { parseArgs } from 'node:util'
import { newDocument } from '../graph/authoring/newDocument.ts'
import { typedPath } from './corpusFolder.ts'

const usage = 'npm run new-document -- text.txt --id my-report [--corpus path/to/corpus]'

function typedOptions(): { readonly textFile: string; readonly id: string; readonly corpus: string } | string {
  try {
    const options = { id: { type: 'string' }, corpus: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [text, ...more] = positionals
    if (text === undefined || values.id === undefined || more.length > 0) return 'A text and an id are needed.'
    return {
      textFile: typedPath(text),
      id: values.id,
      corpus: values.corpus === undefined ? 'graph' : typedPath(values.corpus),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const options = typedOptions()
const made = typeof options === 'string' ? { problem: `${options} ${usage}` } : newDocument(options)
if ('problem' in made) {
  console.error(made.problem)
  process.exitCode = 2
} else {
  for (const line of made.report) console.log(line)
  const corpus = typeof options === 'string' || options.corpus === 'graph' ? '' : ` -- ${options.corpus}`
  console.log(`Next: CHECKLIST.md in the document's folder, and \`npm run check${corpus || ' --'} --watch\`.`)
}
