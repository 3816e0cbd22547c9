/** What a citation style is: sentences for a page, or records for a program. */
import type { Language } from '../i18n/words.ts'
import type { CitedSource } from './citedSource.ts'
import type { Reference } from './runs.ts'

interface NamedStyle {
  readonly id: string
  readonly name: Readonly<Record<Language, string>>
  /** The languages whose readers are offered this style first. */
  readonly usualIn: readonly Language[]
}

/** A style for readers. Its references are saved as plain text. */
export interface SentenceStyle extends NamedStyle {
  readonly refer: (source: CitedSource) => readonly Reference[]
}

/** A style for programs: one file with a record for each source. */
export interface RecordStyle extends NamedStyle {
  readonly write: (sources: readonly CitedSource[]) => string
  /** Of the file, with its dot. */
  readonly ending: string
  readonly mediaType: string
}

export type CiteStyle = SentenceStyle | RecordStyle
