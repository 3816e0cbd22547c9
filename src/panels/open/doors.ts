/** What the page can do to get at another graph; made where the sources are known, used where the reader is. */
import type { DataAddress } from '../../view/dataAddress.ts'
import type { LoadStep } from '../../view/load.ts'
import type { Lang } from '../../view/state.ts'
import type { AboutWords } from '../../words/about.ts'
import type { Words } from '../../words/words.ts'
import type { EndpointForm } from './endpointForm.ts'

/** A file that the reader has chosen, dropped or pasted, with its path in the folder that it came in. */
export interface PickedFile {
  readonly path: string
  readonly file: Blob
}

/** Of a table: which column is what, by its place from 0; null: none. */
export interface Columns {
  readonly source: number | null
  readonly target: number | null
  readonly relation: number | null
  readonly id: number | null
  readonly label: number | null
  readonly kind: number | null
  readonly quote: number | null
  readonly document: number | null
  readonly body: number | null
}

export interface AskedTable {
  readonly path: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly count: number
  readonly guess: Columns
}

/** What the reader is told, in a language. */
export type Told = (lang: Lang) => readonly string[]

/** One thing that was tried, and whether it works. */
export interface Tried {
  readonly works: boolean
  readonly told: Told
}

export type Answer =
  /** The graph is ready at this value of `data`. */
  | { readonly kind: 'ready'; readonly data: string }
  | { readonly kind: 'tables'; readonly tables: readonly AskedTable[] }
  | { readonly kind: 'refused'; readonly told: Told }
  | { readonly kind: 'stopped' }

export interface Steps {
  readonly signal: AbortSignal
  /** 0 to 1, now and then; null: under way, nobody knows how far. */
  readonly onprogress: (share: number | null) => void
  readonly columns?: Readonly<Record<string, Columns>>
}

/** A file that was opened before on this device. */
export interface Recent {
  readonly data: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly opened: number
  /** Bytes. */
  readonly size: number
}

export interface Doors {
  open(files: readonly PickedFile[], name: string, steps: Steps): Promise<Answer>
  /** Loads from an address that the reader has agreed to. */
  fetch(url: string, data: string, steps: Steps): Promise<Answer>
  /** Whether the reader has agreed, on this device, to load from a site. */
  hasAgreed(site: string): boolean
  agree(site: string): void
  recent(): Promise<readonly Recent[]>
  forget(data: string): Promise<void>
  /** Asks an endpoint that the reader has agreed to for what a link brings in. */
  explore(data: string, load: readonly LoadStep[], steps: Steps): Promise<Answer>
  /** Begins to explore an endpoint. */
  connect(form: EndpointForm, steps: Steps): Promise<Answer>
  /** What of a connection works, and what does not. */
  test(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]>
}

/** A link that cannot be followed without the reader. */
export interface Closed {
  /** The value of `data`, and what it names. */
  readonly data: string
  readonly address: DataAddress
  /** What it brings in from an endpoint. */
  readonly load: readonly LoadStep[]
  /** Why it did not open; undefined: it is asked for. */
  readonly told?: Told
}

/** How a graph that was opened is spoken of: the words that differ, and what was done to it on the way. */
export interface Opening {
  readonly phrase: (words: Words, lang: Lang) => Words
  readonly about: ((words: AboutWords, lang: Lang) => AboutWords) | undefined
  readonly told: Told
}
