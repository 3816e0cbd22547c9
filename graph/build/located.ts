/** A corpus whose quotes, breaks and figures have been found in the texts. */
import type { Break, Section, Span } from '../schema.ts'
import type { ClaimSource, Corpus, DocumentSource, NoticeSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import type { FigureSource } from './shapes.ts'

export interface LocatedDocument {
  readonly source: DocumentSource
  readonly breaks: readonly Break[]
  readonly sections: readonly Section[]
  readonly notices: readonly { readonly entry: Entry<NoticeSource>; readonly spans: readonly Span[] }[]
}

export interface LocatedClaim {
  readonly id: string
  readonly entry: Entry<ClaimSource>
  readonly document: LocatedDocument
  readonly section: Section
  /** As printed, without column breaks. */
  readonly quote: string
  /** Empty if the quote is not printed, which has been reported then. */
  readonly spans: readonly Span[]
}

export interface LocatedFigure {
  readonly id: string
  readonly claim: LocatedClaim
  readonly source: FigureSource
  readonly at: Entry<ClaimSource>['at']
  readonly span: Span
  /** Further places of the number, if the quote is printed several times. */
  readonly repeats: readonly Span[]
  readonly value: number
  readonly qualifier: NonNullable<FigureSource['qualifier']>
}

export interface LocatedCorpus {
  readonly corpus: Corpus
  readonly documents: readonly LocatedDocument[]
  /** By document, section and place in the claims file. */
  readonly claims: readonly LocatedClaim[]
  readonly figures: readonly LocatedFigure[]
}
