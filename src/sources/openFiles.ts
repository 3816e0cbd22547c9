/** Opens files: bytes go in, a graph file comes out, or what the reader must be asked, or why it cannot be. Never throws. */
import { choose } from './choose.ts'
import { detect, type Detected } from './detect.ts'
import { textOf } from './encoding.ts'
import type { ForeignGraph } from './foreign.ts'
import { graphFileOf } from './graphFileOf.ts'
import { hashOf } from './hashOf.ts'
import { limits, Unreadable, type Format, type Given, type Note, type Opened, type Opening } from './opening.ts'
import { pageReader, textReaders, valueReaders, type Tell } from './readers.ts'
import { readVerbatim } from './verbatim.ts'

/** The name of a file without its folders. */
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1) || path

/** What several files are called together: the folder that they all stand in, else their names. */
function nameOf(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : ''
  if (paths.length > 1 && folder !== '' && paths.every((path) => path.startsWith(`${folder}/`))) return folder
  return paths.length > 3 ? `${baseOf(first)} …` : paths.map(baseOf).join(' + ')
}

/** What each file is. Of several, those that are of no use are passed over; throws the first reason where none is of any. */
function look(files: readonly Given[], note: Tell, progress: (share: number) => void): readonly Detected[] {
  const detected: Detected[] = []
  const reasons: unknown[] = []
  for (const [at, { path, bytes }] of files.entries()) {
    try {
      detected.push(detect(textOf(bytes, path, note), path))
    } catch (error) {
      reasons.push(error)
      note({ note: 'passed-over', path })
    }
    progress((at + 1) / files.length)
  }
  if (detected.length === 0) throw reasons[0]
  return detected
}

const missing = (path: string, found: string): never => {
  throw new Unreadable({ fault: 'unknown-format', path, found })
}

/** Reads what was chosen; a list is of tables that the reader must be asked about. */
async function read(chosen: readonly Detected[], opening: Opening, note: Tell) {
  const [first] = chosen
  if (!first) throw new Unreadable({ fault: 'unknown-format', path: '' })
  const { path } = first
  switch (first.format) {
    case null:
      return missing(path, first.found)
    case 'csv': {
      const { readCsv } = await import('./csv.ts')
      return readCsv(
        chosen.filter((one) => one.format === 'csv'),
        opening,
        note,
      )
    }
    case 'markdown': {
      return (await pageReader())(
        chosen.flatMap((one) => (one.format === 'markdown' ? [one] : [])),
        note,
      )
    }
    case 'gexf':
    case 'graphml':
    case 'turtle': {
      const reader = textReaders[first.format]
      return reader ? (await reader())(first.text, path, note) : missing(path, first.format)
    }
    case 'verbatim':
    case 'graphology':
    case 'node-link':
    case 'cytoscape':
    case 'json-ld': {
      const { value, notNumbers } = first.parsed
      if (notNumbers.count > 0) note({ note: 'not-numbers', ...notNumbers })
      const reader = valueReaders[first.format]
      return reader ? (await reader())(value, path, note) : missing(path, first.format)
    }
  }
}

/** No graph may have more than what a page can hold. */
function checkSize({ nodes, edges }: ForeignGraph, path: string): void {
  for (const [at, count, most] of [
    ['nodes', nodes.length, limits.nodes],
    ['edges', edges.length, limits.edges],
  ] as const)
    if (count > most)
      throw new Unreadable({ fault: 'too-many', path, at, found: String(count), expected: String(most) })
}

async function open(files: readonly Given[], opening: Opening): Promise<Opened> {
  const notes: Note[] = []
  const note: Tell = (one) => notes.push(one)
  const progress = opening.onprogress ?? (() => undefined)
  const paths = files.map(({ path }) => path)
  const [path = ''] = paths
  if (files.length === 0) throw new Unreadable({ fault: 'empty', path })
  if (files.length > limits.files) throw new Unreadable({ fault: 'too-many', path, at: 'files' })
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > limits.bytes)
    throw new Unreadable({ fault: 'too-large', path })
  const detected = look(files, note, (share) => progress(0.4 * share))
  const chosen = choose(detected, note)
  const [first] = chosen
  if (first?.format === 'verbatim') {
    const file = readVerbatim(first.parsed.value, first.path)
    progress(1)
    return { kind: 'graph', file, format: 'verbatim', notes }
  }
  const found = await read(chosen, opening, note)
  progress(0.7)
  if ('length' in found) return { kind: 'tables', tables: found }
  checkSize(found, path)
  const format: Format = first?.format ?? 'csv'
  const used = new Set(chosen.map((one) => one.path))
  const origin = { name: nameOf([...used]), format, sha256: hashOf(files) }
  const made = graphFileOf(found, origin)
  progress(1)
  return { kind: 'graph', file: made.file, format, notes: [...notes, ...made.notes] }
}

/** Opens files. Whatever they are, this ends in an `Opened`. */
export async function openFiles(files: readonly Given[], opening: Opening = {}): Promise<Opened> {
  try {
    return await open(files, opening)
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'fault', fault: error.fault }
    // What no reader has foreseen: a string or a list that cannot be so long, or a mistake of ours.
    const fault = error instanceof RangeError ? 'too-large' : 'broken'
    const { fault: told } = new Unreadable({ fault, path: files[0]?.path ?? '', expected: String(error).slice(0, 200) })
    return { kind: 'fault', fault: told }
  }
}
