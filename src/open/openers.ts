/** The ways to open another graph. They are implemented in the app, which knows the sources, and used by the dialogs. */
import type { DataAddress } from '../link/dataAddress.ts'
import type { LoadStep } from '../link/loadSteps.ts'
import type { Lang } from '../link/viewState.ts'
import type { AboutWords } from '../about/about.words.ts'
import type { Words } from '../i18n/words.ts'
import type { EndpointForm } from './endpointForm.ts'

/** A file that the reader has chosen, dropped or pasted, with its path in its folder. */
export interface ChosenFile {
  readonly path: string
  readonly file: Blob
}

/** Which column of a table is what, by number from 0; null: no column. */
export interface TableColumns {
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
  readonly guess: TableColumns
}

/** Messages to the reader, in a language. */
export type MessagesIn = (lang: Lang) => readonly string[]

/** The result of one test. */
export interface Tried {
  readonly works: boolean
  readonly messages: MessagesIn
}

export type OpenAnswer =
  /** The graph is ready at this value of `data`. */
  | { readonly kind: 'ready'; readonly data: string }
  | { readonly kind: 'tables'; readonly tables: readonly AskedTable[] }
  | { readonly kind: 'refused'; readonly messages: MessagesIn }
  | { readonly kind: 'stopped' }

export interface OpenTask {
  readonly signal: AbortSignal
  /** Gets 0 to 1 from time to time; null if the progress is unknown. */
  readonly onprogress: (share: number | null) => void
  readonly columns?: Readonly<Record<string, TableColumns>>
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

export interface Openers {
  open(files: readonly ChosenFile[], name: string, steps: OpenTask): Promise<OpenAnswer>
  /** Loads from an address that the reader has agreed to. */
  fetch(url: string, data: string, steps: OpenTask): Promise<OpenAnswer>
  /** Whether the reader has agreed, on this device, to load from a site. */
  hasAgreed(site: string): boolean
  agree(site: string): void
  recent(): Promise<readonly Recent[]>
  forget(data: string): Promise<void>
  /** Loads the nodes of a link from an endpoint that the reader has agreed to. */
  explore(data: string, load: readonly LoadStep[], steps: OpenTask): Promise<OpenAnswer>
  /** Starts to explore an endpoint. */
  connect(form: EndpointForm, steps: OpenTask): Promise<OpenAnswer>
  /** Tests what works with a connection and what does not. */
  test(form: EndpointForm, signal: AbortSignal): Promise<readonly Tried[]>
}

/** A link that cannot be opened without the reader. */
export interface UnresolvedLink {
  /** The value of `data`, and what it names. */
  readonly data: string
  readonly address: DataAddress
  /** What it loads from an endpoint. */
  readonly load: readonly LoadStep[]
  /** Why it failed; undefined if the reader is asked first. */
  readonly messages?: MessagesIn
}

/** The wording for a graph that was opened: the words that differ from the usual ones, and messages about how it was opened. */
export interface OpenedWording {
  readonly phrase: (words: Words, lang: Lang) => Words
  readonly about: ((words: AboutWords, lang: Lang) => AboutWords) | undefined
  readonly messages: MessagesIn
}
