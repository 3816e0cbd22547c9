/**
 * What a format is: how it is recognised, read and written, and what it is called. Each format has one definition, in
 * `<folder>/<name>.format.ts`, and all of them stand in `formats.ts`. Whatever reads or writes is loaded when it is needed.
 */
import type { GraphFile } from '../../graph/schema.ts'
import type { Language } from '../i18n/words.ts'
import type { ForeignGraph } from './read/foreign.ts'
import type { Parsed } from './read/readJson.ts'
import type { AddNote, OpeningOptions, Table } from './read/openResult.ts'
import type { SheetText } from './sheet/writeSheets.ts'
import type { Caption } from './svg/writeSvg.ts'
import type { Still } from './write/drawnValues.ts'
import type { ExportContext } from './write/exportContext.ts'
import type { ExportedPart } from './write/exportedPart.ts'

type InLanguages<T> = Readonly<Record<Language, T>>

/** A file's text, with what several formats ask about it. */
export interface FileText {
  readonly path: string
  readonly text: string
  /** Its value, where the text begins as JSON does; null: it does not. Throws `Unreadable` where the JSON is broken. */
  readonly json: Parsed | null
  /** The local name of its outermost element; null: it is no XML. */
  readonly root: string | null
  /** How it begins after spaces and comments from `#` on. */
  readonly beginning: string
}

/** A way to recognise a format. The first that fits counts, in the order of their ranks. */
export interface Recognition {
  /** Lower ranks are tried first; no two recognitions have the same. */
  readonly rank: number
  readonly fits: (file: FileText) => boolean | Promise<boolean>
}

/** What a reader is given. */
interface ReadTask {
  /** The first file, for formats that are read from one. */
  readonly file: FileText
  readonly files: readonly FileText[]
  readonly mappings: NonNullable<OpeningOptions['mappings']>
  readonly note: AddNote
}

type ReadOutcome =
  | { readonly kind: 'foreign'; readonly graph: ForeignGraph }
  /** Tables of which somebody must say what their columns are. */
  | { readonly kind: 'tables'; readonly tables: readonly Table[] }
  /** It is a graph file already. */
  | { readonly kind: 'own'; readonly graph: GraphFile }

export interface ReadableFormat {
  /** What the names of its files usually end in. */
  readonly endings: readonly string[]
  /** Its short name, for the sentence about an opened file. */
  readonly name: InLanguages<string>
  /** As it stands in the sentence that lists what can be opened. */
  readonly listed: InLanguages<string>
  readonly recognised: readonly Recognition[]
  /** How a text begins that somebody pastes anywhere on the page and surely wants opened; null: never sure. */
  readonly pasted: RegExp | null
  /** Of several files: the first is opened, or all tables as one graph, or all pages. */
  readonly several: 'first' | 'tables' | 'pages'
  readonly load: () => Promise<(task: ReadTask) => ReadOutcome | Promise<ReadOutcome>>
}

interface WrittenFile {
  /** Names the choice in the dialog. */
  readonly id: string
  /** Follows the name of the graph and its edition. */
  readonly ending: string
  readonly mediaType: string
}

/** In the dialog for exports. */
interface Offered {
  readonly words: InLanguages<{ readonly name: string; readonly purpose: string }>
}

/** Writes all of the graph or what is visible, piece by piece. */
export interface GraphWriter extends WrittenFile, Offered {
  readonly from: 'graph'
  readonly load: () => Promise<(context: ExportContext) => Iterable<string>>
  /** About how many pieces there will be, to show how far it is. */
  readonly pieces: (part: ExportedPart) => number
}

/** Writes the window as it is drawn; greyed marks are left out where only what is visible is wanted. */
interface PictureWriter extends WrittenFile, Offered {
  readonly from: 'picture'
  readonly load: () => Promise<(still: Still, caption: Caption) => Iterable<string>>
  readonly pieces: (still: Still) => number
  /** What makes the file of the SVG; null: the SVG is the file. */
  readonly loadRendering: (() => Promise<(svg: string) => Promise<Blob>>) | null
}

/** Writes the sheet of evidence, which offers it itself. */
interface SheetWriter extends WrittenFile {
  readonly from: 'sheet'
  readonly words: InLanguages<{ readonly name: string }>
  readonly load: () => Promise<(sheet: SheetText) => string>
}

export type FormatWriter = GraphWriter | PictureWriter | SheetWriter

export interface FormatDefinition {
  /** Stands in graph files as the format that they were opened from, and never changes. */
  readonly id: string
  /** null: it is only written. */
  readonly reads: ReadableFormat | null
  /** Each is a choice of its own; none: it is only read. */
  readonly writes: readonly FormatWriter[]
}

type ReaderOf<T> = (given: T, path: string, note: AddNote) => ForeignGraph | Promise<ForeignGraph>

/** For formats whose reader takes a text. */
export const fromText = (load: () => Promise<ReaderOf<string>>): ReadableFormat['load'] => {
  return async () => {
    const read = await load()
    return async ({ file, note }) => ({ kind: 'foreign', graph: await read(file.text, file.path, note) })
  }
}

/** For formats whose reader takes the value of a JSON text. */
export const fromJson = (load: () => Promise<ReaderOf<unknown>>): ReadableFormat['load'] => {
  return async () => {
    const read = await load()
    return async ({ file: { json, path }, note }) => {
      if (json && json.notNumbers.count > 0) note({ note: 'not-numbers', ...json.notNumbers })
      return { kind: 'foreign', graph: await read(json?.value, path, note) }
    }
  }
}

/** A recognition by the value of a JSON text. */
export const jsonThat = (rank: number, fits: (value: unknown) => boolean): readonly Recognition[] => [
  { rank, fits: ({ json }) => json !== null && fits(json.value) },
]

/** A recognition by the outermost element of an XML text. */
export const xmlWithRoot = (rank: number, name: string): readonly Recognition[] => [
  { rank, fits: ({ root }) => root === name },
]

export const isNamed = (path: string, endings: readonly string[]): boolean =>
  endings.some((ending) => path.toLowerCase().endsWith(ending))

/** Pieces of a writer that yields one for each node and edge. */
export const nodesAndEdges = ({ nodes, edges }: ExportedPart): number => nodes.length + edges.length

/** Pieces of a writer that yields one for each resource of RDF: a passage is about four. */
export const rdfResources = ({ nodes, edges, claims, figures }: ExportedPart): number =>
  nodes.length + edges.length + 4 * claims.length + figures.length

/** Pieces of a picture. */
export const drawnParts = ({ marks, lines, labels }: Still): number => marks.length + lines.length + labels.length
