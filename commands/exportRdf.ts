/**
 * `npm run export:rdf [-- FOLDER]`: writes a corpus with the evidence of every edge into dist-rdf, as Turtle and as N-Quads
 * for triple stores.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder } from './corpusFolder.ts'
import { corpusRdf, nowhere } from './corpusRdf.ts'

const out = 'dist-rdf'
const rdf = corpusRdf(corpusFolder(process.argv[2]))
if (rdf === null) {
  console.error('The corpus has problems: npm run check')
  process.exitCode = 1
} else {
  mkdirSync(out, { recursive: true })
  for (const [ending, text] of [
    ['ttl', rdf.turtle],
    ['nq', rdf.quads],
  ] as const) {
    const path = join(out, `verbatim-${rdf.edition.slice(0, 8)}.${ending}`)
    writeFileSync(path, text)
    console.log(path)
  }
  console.log(`The quads stand in the graph <${rdf.address}>.`)
  if (rdf.address === nowhere) console.log('The corpus has no public address (corpus.yaml), so its names lead nowhere.')
}
