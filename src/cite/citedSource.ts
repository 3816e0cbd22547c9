/** What is cited, in one form for all styles: a passage as its body printed it, or an entry of the graph. */
import { nodeOf } from '../graph/model.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Claim, Section, Span, Text } from '../../graph/schema.ts'
import { printedQuote } from '../../graph/text/locate.ts'
import { claimsOfEdge, sectionOf, type Model } from '../graph/model.ts'
import { wordOf } from '../graph/name.ts'
import type { Resolved } from '../link/resolve.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { permalink } from '../formats/write/exportContext.ts'
import {
  authorOf,
  edgeTitle,
  headingOf,
  nodeTitle,
  ownWords,
  sectionTitle,
  unworded,
  type CitedWords,
} from './citedTitles.ts'

export interface CitedSource {
  /** ASCII, the same for the same thing. */
  readonly key: string
  readonly kind: 'passage' | 'entry'
  /** The body that reports, or who answers for the graph. */
  readonly author: CitedWords
  /** The printed title of the section, or what the graph calls the entry. */
  readonly title: CitedWords
  /** The document or the graph that contains it; null if that is cited itself. */
  readonly within: CitedWords | null
  /** The printed heading of the section, unless author or title says the same. */
  readonly section: CitedWords | null
  /** As printed. */
  readonly quote: string | null
  /** As printed; null: none is printed, and none is guessed. */
  readonly date: string | null
  /** First characters of the edition of the graph. */
  readonly edition: string
  readonly link: string
  /** The day of access, `YYYY-MM-DD`. */
  readonly accessed: string
}

/** A thing that can be cited. */
export type Cited =
  | Resolved
  | { readonly kind: 'span'; readonly document: string; readonly span: Span }
  /** `shows`: what is seen, in words of ours by language. */
  | { readonly kind: 'view'; readonly state: ViewState; readonly shows: Text }

export interface Occasion {
  /** Where links lead. */
  readonly address: string
  /** `YYYY-MM-DD`. */
  readonly accessed: string
}

/** Eight letters and digits for a view: two views in one list of references need two keys. */
const fingerprint = (link: string): string => bytesToHex(sha256(utf8ToBytes(link))).slice(0, 8)

const keyOf = (...parts: readonly (string | number)[]): string =>
  ['verbatim', ...parts].join('-').replace(/[^A-Za-z0-9-]+/g, '-')

interface Passage {
  readonly document: string
  readonly section: Section | undefined
  readonly body: string
  readonly quote: string
}

function passage(
  model: Model,
  { document, section, body, quote }: Passage,
  own: Pick<CitedSource, 'key' | 'link'>,
  { accessed }: Occasion,
): CitedSource {
  const known = model.documents.get(document)
  const lang = known?.lang ?? ''
  const whole: CitedWords = known
    ? { ...ownWords(known.title), lang, text: wordOf(known.title, lang) || document }
    : unworded(document, '')
  const author = authorOf(model, body)
  const title = (section && sectionTitle(section, lang)) ?? whole
  const heading = section ? headingOf(section, lang) : null
  return {
    ...own,
    kind: 'passage',
    author,
    title,
    within: title.text === whole.text ? null : whole,
    section: heading?.text === author.text || heading?.text === title.text ? null : heading,
    quote: quote.trim(),
    date: known?.date ?? null,
    edition: model.attributes.edition.slice(0, 8),
    accessed,
  }
}

function ofClaim(model: Model, claim: Claim, key: string, occasion: Occasion): CitedSource {
  const link = permalink(model, occasion.address, { focus: [key] })
  const section = sectionOf(model, claim)
  return passage(model, { ...claim, section }, { key: keyOf(key), link }, occasion)
}

function ofSpan(
  model: Model,
  { document, span }: { document: string; span: Span },
  occasion: Occasion,
): readonly CitedSource[] {
  const known = model.documents.get(document)
  if (!known) return []
  const section = known.sections.find(({ start, end }) => span[0] >= start && span[0] < end)
  const link = permalink(model, occasion.address, { view: 'source', span: { document, span } })
  const quote = printedQuote(known.text, span, known.breaks)
  const printed: Passage = { document, section, body: section?.body ?? '', quote }
  return [passage(model, printed, { key: keyOf(document, ...span), link }, occasion)]
}

function entry(
  model: Model,
  title: CitedWords,
  own: Pick<CitedSource, 'key' | 'link'>,
  { accessed }: Occasion,
): CitedSource {
  const { about, edition, title: graph } = model.attributes
  return {
    ...own,
    kind: 'entry',
    // If the file names nobody as responsible, the graph's title takes the place of the author.
    author: about.responsible === '' ? ownWords(graph) : unworded(about.responsible, ''),
    title,
    within: ownWords(graph),
    section: null,
    quote: null,
    date: null,
    edition: edition.slice(0, 8),
    accessed,
  }
}

/** The sources of a thing: its entry in the graph where it has one, then each passage that it rests on. */
export function sourcesOf(model: Model, cited: Cited, occasion: Occasion): readonly CitedSource[] {
  if (cited.kind === 'span') return ofSpan(model, cited, occasion)
  if (cited.kind === 'view') {
    const link = permalink(model, occasion.address, { ...initial, ...cited.state })
    return [entry(model, ownWords(cited.shows), { key: keyOf('view', fingerprint(link)), link }, occasion)]
  }
  const { kind, key } = cited
  if (kind === 'claim' || kind === 'figure') {
    const claim = model.claims.get(kind === 'claim' ? key : (model.figures.get(key)?.claim ?? ''))
    return claim ? [ofClaim(model, claim, key, occasion)] : []
  }
  const title = kind === 'node' ? nodeTitle(model, key) : edgeTitle(model, key)
  const ids = kind === 'node' ? nodeOf(model, key).claims : claimsOfEdge(model, key).map(({ id }) => id)
  const own = { key: keyOf(key), link: permalink(model, occasion.address, { focus: [key] }) }
  const passages = ids
    .flatMap((id) => model.claims.get(id) ?? [])
    .map((claim) => ofClaim(model, claim, claim.id, occasion))
  return [entry(model, title, own, occasion), ...passages]
}
