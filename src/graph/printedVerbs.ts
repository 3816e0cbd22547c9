/** The printed words for the relation of an edge, and the relation as we sort it. */
import type { Span, Verb } from '../../graph/schema.ts'
import { firstPlacement, piecesOfVerb, printsVerb } from '../../graph/text/verbPieces.ts'
import { edgeOf, type Model } from './model.ts'
import { nameOf, wordOf } from './name.ts'
import { printedVerbsEn } from './printedVerbs.en.ts'
import { printedVerbsZh } from './printedVerbs.zh.ts'

/** Printed words for a relation, each once, however many passages have them. */
export interface PrintedVerb {
  readonly text: string
  /** The language of the document. */
  readonly lang: string
  /** Our rendering in the reader's language; null if that is the document's, or if there is none. */
  readonly rendering: string | null
  /** True: the words deny the relation. */
  readonly negated: boolean
}

/**
 * The verbs of an edge that its own passages print. None for an edge that no document states, or whose file gives none:
 * words that an opened file only claims to be printed are not shown as the words of a text.
 */
function printedOf(model: Model, edge: string): readonly Verb[] {
  const { verbs = [], claims, grounding } = edgeOf(model, edge)
  if (grounding !== 'stated') return []
  const carrying = new Set(claims.flat())
  return verbs.filter(({ claim, ...verb }) => {
    return verb.text !== '' && carrying.has(claim) && printsVerb(verb, model.claims.get(claim)?.quote ?? '')
  })
}

/** The printed words of an edge for a reader of `lang`, in the order of its claims. */
export function printedVerbs(model: Model, edge: string, lang: string): readonly PrintedVerb[] {
  const found = new Map<string, PrintedVerb>()
  for (const { claim, text, translations, negated } of printedOf(model, edge)) {
    const document = model.documents.get(model.claims.get(claim)?.document ?? '')
    const printed = document?.lang ?? ''
    const ours = printed !== lang && Object.hasOwn(translations, lang) ? translations[lang] : undefined
    const key = `${String(negated)} ${text}`
    if (!found.has(key)) found.set(key, { text, lang: printed, rendering: ours || null, negated })
  }
  return [...found.values()]
}

/** What printed words are set between, so that they are told from ours. */
export const verbMarks = ['〔', '〕'] as const

/** The words for a reader of `lang`. */
const wordsIn = (lang: string): typeof printedVerbsZh => (lang.startsWith('zh') ? printedVerbsZh : printedVerbsEn)

/** Behind printed words that deny the relation. */
export const denied = (lang: string): string => wordsIn(lang).denied
/** Printed words between their marks, and whether they deny the relation. */
const marked = ({ text, negated }: PrintedVerb, lang: string): string =>
  [verbMarks.join(text), ...(negated ? [denied(lang)] : [])].join(wordsIn(lang).gap)

/** The printed words of an edge with our rendering of each, as plain text; '' if it has none. */
export const verbPhrase = (model: Model, edge: string, lang: string): string =>
  printedVerbs(model, edge, lang)
    .map((verb) => `${marked(verb, lang)}${verb.rendering === null ? '' : ` ${verb.rendering}`}`)
    .join(' / ')

/** The relation of an edge as read from this end: against the edge by its inverse wording; a symmetric one reads the same both ways. */
export function relationFrom(model: Model, edge: string, from: string, lang: string): string {
  const { relation } = edgeOf(model, edge)
  const known = model.relations.get(relation)
  if (!known) return relation
  const row = model.edges.rows[model.edges.numbers.get(edge) ?? -1]
  const isAgainst = row?.source !== from && !known.symmetric
  return wordOf(isAgainst ? known.inverse : known.name, lang)
}

/** Our words behind the printed ones. */
export const inBrackets = (lang: string, ours: string): string => wordsIn(lang).inBrackets(ours)
/** The same, as plain text. */
const followed = (lang: string, printed: string, ours: string): string =>
  [printed, inBrackets(lang, ours)].join(wordsIn(lang).gap)

/** How an edge reads from one of its ends, as plain text: the printed words, and behind them our relation; or that alone. */
export function readFrom(model: Model, edge: string, from: string, lang: string): string {
  const phrase = verbPhrase(model, edge, lang)
  const relation = relationFrom(model, edge, from, lang)
  if (phrase === '') return relation
  return followed(lang, phrase, relation)
}

/** How far an edge is, as its printed words say, for a reader of `lang`; '' if they say nothing of it. */
export function statusName(model: Model, edge: string, lang: string): string {
  const status = edgeOf(model, edge).status ?? ''
  return wordOf(model.statuses.get(status)?.name ?? {}, lang) || status
}

/** What a node or an edge is called for a reader of `lang`: an edge by its two ends with its printed words between them, or with our relation. */
export function markName(model: Model, key: string, lang: string, gap: string): string {
  if (model.nodes.numbers.has(key)) return nameOf(model, key, lang).text
  const row = model.edges.rows[model.edges.numbers.get(key) ?? -1]
  if (row === undefined) return key
  const between = verbPhrase(model, key, lang) || relationFrom(model, key, row.source, lang)
  return [nameOf(model, row.source, lang).text, between, nameOf(model, row.target, lang).text].join(gap)
}

/** An edge as a sentence without a full stop: both ends with the printed words between them, and behind them our relation and how far it is. */
export function edgeInWords(model: Model, edge: string, lang: string): string {
  const sentence = markName(model, edge, lang, ' ')
  if (verbPhrase(model, edge, lang) === '') return sentence
  const row = model.edges.rows[model.edges.numbers.get(edge) ?? -1]
  const sorted = [relationFrom(model, edge, row?.source ?? '', lang), statusName(model, edge, lang)]
  const ours = sorted.filter((words) => words !== '').join(' · ')
  return followed(lang, sentence, ours)
}

/** What is written on the line of an edge: its printed words without our rendering, between their marks, or else our relation. */
export function lineWords(model: Model, edge: string, lang: string): string {
  const printed = printedVerbs(model, edge, lang).map((verb) => marked(verb, lang))
  const row = model.edges.rows[model.edges.numbers.get(edge) ?? -1]
  return printed.join(' ') || relationFrom(model, edge, row?.source ?? '', lang)
}

/** Where the printed words of an edge stand in the quote of a claim; none if it has none there. */
export function verbSpans(model: Model, edge: string, claim: string): readonly Span[] {
  const quote = model.claims.get(claim)?.quote ?? ''
  return printedOf(model, edge).flatMap((verb) => {
    if (verb.claim !== claim) return []
    // Files of other programs may not say where the words stand: then it is the first place that fits.
    return verb.pieces ?? firstPlacement(piecesOfVerb(verb.text), quote) ?? []
  })
}

/** How an edge reads from one of its ends where there is little room: the printed words without our rendering, and behind them our relation. */
export function readShort(model: Model, edge: string, from: string, lang: string): string {
  const printed = printedVerbs(model, edge, lang).map((verb) => marked(verb, lang))
  const relation = relationFrom(model, edge, from, lang)
  if (printed.length === 0) return relation
  return followed(lang, printed.join(wordsIn(lang).gap), relation)
}
