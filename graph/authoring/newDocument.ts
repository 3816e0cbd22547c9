/** Makes the folder of a new document. It only writes new files, and one entry at the end of bodies.yaml. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { documentFiles, quoted, schemaLine } from './documentFiles.ts'
import { guessBreaks } from './guessBreaks.ts'
import { guessLanguage } from './guessLanguage.ts'
import { guessSections } from './guessSections.ts'

const skeleton = join(import.meta.dirname, 'skeleton')
const schemas = join(import.meta.dirname, '..', 'schemas')

/** What was written, one path a line; or why nothing was, in one sentence. */
export type Made = { readonly report: readonly string[] } | { readonly problem: string }

interface NewDocumentOptions {
  readonly textFile: string
  readonly id: string
  /** The corpus folder. One that is new or empty becomes a corpus. */
  readonly corpus: string
}

interface Received {
  readonly bytes: Uint8Array
  readonly text: string
}

function receive(file: string): Received | string {
  if (!existsSync(file)) return `There is no file ${file}.`
  if (!statSync(file).isFile()) return `${file} is no file; name the text itself.`
  const bytes = readFileSync(file)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.trim() === '') return `${file} is empty; there is nothing to quote.`
    return { bytes, text }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return `${file} is not UTF-8; save a copy of the text as UTF-8 and say in \`origin\` that it was converted.`
  }
}

/** Why no document of this id can be made in the folder, in one sentence; null if it can. */
function refusal({ id, corpus }: NewDocumentOptions): string | null {
  if (!/^(?!.*--)[a-z0-9][a-z0-9-]*$/u.test(id))
    return `“${id}” cannot be an id: small letters, digits and single hyphens, like my-report.`
  if (existsSync(corpus) && !statSync(corpus).isDirectory()) return `${corpus} is no folder.`
  const isCorpus = existsSync(join(corpus, 'corpus.yaml'))
  if (!isCorpus && existsSync(corpus) && readdirSync(corpus).some((name) => !name.startsWith('.')))
    return `${corpus} is no corpus (it has no corpus.yaml) and is not empty; name a corpus, or an empty folder for a new one.`
  if (existsSync(join(corpus, 'documents', id)))
    return `The id ${id} is taken: ${join(corpus, 'documents', id)} is there already.`
  return null
}

const leadingTo = (from: string, to: string): string => relative(from, to).split(sep).join('/') || '.'

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { flag: 'wx' })
}

/** Writes the files that every corpus has: a small general vocabulary, and an empty file of nodes for each of its kinds. */
function writeSkeleton(corpus: string): readonly string[] {
  const here = leadingTo(corpus, schemas)
  const files = ['corpus', 'bodies', 'vocabulary', 'edges'].map((name) => {
    write(join(corpus, `${name}.yaml`), schemaLine(here, name) + readFileSync(join(skeleton, `${name}.yaml`), 'utf8'))
    return `${name}.yaml`
  })
  const kinds = [
    ...(readFileSync(join(skeleton, 'vocabulary.yaml'), 'utf8')
      .split('relations:')[0]
      ?.matchAll(/^ {2}([a-z-]+):$/gmu) ?? []),
  ]
  const nodes = kinds.map(([, kind = '']) => {
    write(join(corpus, 'nodes', `${kind}s.yaml`), `${schemaLine(`../${here}`, 'nodes')}kind: ${kind}\nnodes:\n`)
    return `nodes/${kind}s.yaml`
  })
  return [...files, ...nodes].map((file) => `${join(corpus, file)}: of a new corpus`)
}

/** Adds a reporting body for the sections, until the editor names the right ones. */
function appendBody(corpus: string, body: string): string {
  const file = join(corpus, 'bodies.yaml')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const start = before === '' || before.endsWith('\n') ? '' : '\n'
  appendFileSync(file, `${start}${body}:\n  label: ${quoted('TODO: who says this, as printed')}\n  node: null\n`)
  return `${file}: the body ${body} at its end, to be named`
}

/** Makes `documents/<id>/` from a text. */
export function newDocument(options: NewDocumentOptions): Made {
  const corpus = resolve(options.corpus)
  const no = refusal({ ...options, corpus })
  if (no !== null) return { problem: no }
  const received = receive(options.textFile)
  if (typeof received === 'string') return { problem: received }
  const { bytes, text } = received
  const breaks = guessBreaks(text)
  const sections = guessSections(text, breaks)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const body = `${options.id}-author`
  const document = { id: options.id, text, sha256, lang: guessLanguage(text), breaks, sections, body }
  const folder = join(corpus, 'documents', options.id)
  const ofCorpus = existsSync(join(corpus, 'corpus.yaml')) ? [] : writeSkeleton(corpus)
  write(join(folder, 'text.txt'), bytes)
  const files = Object.entries(documentFiles(document, leadingTo(folder, schemas)))
  for (const [path, content] of files) write(join(folder, path), content)
  return {
    report: [
      ...ofCorpus,
      `${join(folder, 'text.txt')}: the text, byte for byte`,
      ...files.map(([path]) => join(folder, path)),
      appendBody(corpus, body),
    ],
  }
}
