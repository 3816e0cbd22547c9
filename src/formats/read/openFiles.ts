/** Opens files: of bytes it makes a graph file, or tables to ask about, or a fault. Never throws. */
import type { GraphFile } from '../../../graph/schema.ts'
import { detect, type Detected } from './detect.ts'
import { textOf } from './textEncoding.ts'
import type { ForeignGraph } from './foreign.ts'
import { graphFileOf } from './graphFileOf.ts'
import { hashOf } from './hashOf.ts'
import {
  type AddNote,
  type Fault,
  type Given,
  limits,
  type Note,
  type OpeningOptions,
  type Table,
  Unreadable,
} from './openResult.ts'
import type { FileText, ReadableFormat } from '../format.ts'
import type { OpenableFormat, ReadFormat } from '../formats.ts'

export type OpenedFile =
  | { readonly kind: 'graph'; readonly file: GraphFile; readonly format: ReadFormat; readonly notes: readonly Note[] }
  | { readonly kind: 'tables'; readonly tables: readonly Table[] }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** The name of a file without its folders. */
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1) || path

/** One name for several files: the folder that they are all in, else their names. */
function nameOf(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : ''
  if (paths.length > 1 && folder !== '' && paths.every((path) => path.startsWith(`${folder}/`))) return folder
  return paths.length > 3 ? `${baseOf(first)} …` : paths.map(baseOf).join(' + ')
}

/** What each file is. Files that cannot be read are passed over; if there are no others, the first reason is thrown. */
async function look(
  files: readonly Given[],
  note: AddNote,
  progress: (share: number) => void,
): Promise<readonly Detected[]> {
  const detected: Detected[] = []
  const reasons: unknown[] = []
  for (const [at, { path, bytes }] of files.entries()) {
    try {
      detected.push(await detect(textOf(bytes, path, note), path))
    } catch (error) {
      reasons.push(error)
      note({ note: 'passed-over', path })
    }
    progress((at + 1) / files.length)
  }
  if (detected.length === 0) throw reasons[0]
  return detected
}

type Recognised = Extract<Detected, { readonly file: FileText }>

interface ChosenFiles {
  readonly format: OpenableFormat
  readonly files: readonly [FileText, ...FileText[]]
}

const isRecognised = (one: Detected): one is Recognised => one.format !== null

/** Chooses the files that make one graph, and notes the others. Throws `Unreadable` if none is of a known format. */
function choose(detected: readonly Detected[], note: AddNote): ChosenFiles {
  const recognised = detected.filter(isRecognised)
  const of = (several: ReadableFormat['several']) => recognised.filter(({ format }) => format.reads.several === several)
  const [pages, tables, graphs] = [of('pages'), of('tables'), of('first')]
  // A folder of pages may contain a few graphs; a graph with a few pages beside it is what was meant.
  const chosen = pages.length > graphs.length ? pages : graphs.length > 0 ? graphs.slice(0, 1) : tables
  const [first, ...others] = chosen
  if (!first) {
    const [unknown] = detected
    throw new Unreadable({
      fault: 'unknown-format',
      path: '',
      ...(unknown?.format === null && { path: unknown.path, found: unknown.found }),
    })
  }
  const chosenFiles = new Set<Detected>(chosen)
  for (const one of detected)
    if (!chosenFiles.has(one)) note({ note: 'passed-over', path: one.format === null ? one.path : one.file.path })
  return { format: first.format, files: [first.file, ...others.map(({ file }) => file)] }
}

/** Refuses graphs that are too large for a page. */
function checkSize({ nodes, edges }: ForeignGraph, path: string): void {
  for (const [at, count, most] of [
    ['nodes', nodes.length, limits.nodes],
    ['edges', edges.length, limits.edges],
  ] as const)
    if (count > most)
      throw new Unreadable({ fault: 'too-many', path, at, found: String(count), expected: String(most) })
}

async function open(files: readonly Given[], opening: OpeningOptions): Promise<OpenedFile> {
  const notes: Note[] = []
  const note: AddNote = (one) => notes.push(one)
  const progress = opening.onprogress ?? (() => undefined)
  const paths = files.map(({ path }) => path)
  const [path = ''] = paths
  if (files.length === 0) throw new Unreadable({ fault: 'empty', path })
  if (files.length > limits.files) throw new Unreadable({ fault: 'too-many', path, at: 'files' })
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > limits.bytes)
    throw new Unreadable({ fault: 'too-large', path })
  const detected = await look(files, note, (share) => progress(0.4 * share))
  const { format, files: chosen } = choose(detected, note)
  const [file] = chosen
  const { mappings = {} } = opening
  const read = await format.reads.load()
  const found = await read({ file, files: chosen, mappings, note })
  if (found.kind === 'own') {
    progress(1)
    return { kind: 'graph', file: found.graph, format: format.id, notes }
  }
  progress(0.7)
  if (found.kind === 'tables') return found
  checkSize(found.graph, path)
  const used = new Set(chosen.map((one) => one.path))
  const origin = { name: nameOf([...used]), format: format.id, sha256: hashOf(files) }
  const made = graphFileOf(found.graph, origin)
  progress(1)
  return { kind: 'graph', file: made.file, format: format.id, notes: [...notes, ...made.notes] }
}

/** Opens files. Whatever they are, this ends in an `OpenedFile`. */
export async function openFiles(files: readonly Given[], opening: OpeningOptions = {}): Promise<OpenedFile> {
  try {
    return await open(files, opening)
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'fault', fault: error.fault }
    // Not foreseen by any reader: a string or list longer than JavaScript allows, or a mistake of ours.
    const fault = error instanceof RangeError ? 'too-large' : 'broken'
    const { fault: unforeseen } = new Unreadable({
      fault,
      path: files[0]?.path ?? '',
      expected: String(error).slice(0, 200),
    })
    return { kind: 'fault', fault: unforeseen }
  }
}
