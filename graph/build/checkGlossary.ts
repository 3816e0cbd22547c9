/** Holds our renderings to the glossary of the corpus: one term, one rendering. */
import type { Text } from '../schema.ts'
import { piecesOfVerb } from '../text/verbPieces.ts'
import { nextWhole } from '../text/wholeWords.ts'
import { translationsOf } from './compileDocuments.ts'
import type { Corpus } from './corpus.ts'
import type { LocatedCorpus } from './located.ts'
import { withPrintedKeys } from './printedKeys.ts'
import type { Origin, Report } from './problem.ts'

type Term = Corpus['glossary'][number]

/** Words with our renderings of them. */
interface Rendered {
  readonly text: string
  /** The same words read in another way, which may have further terms. */
  readonly alsoReads?: string
  readonly renderings: Text
  /** What is rendered, as a sentence names it. */
  readonly what: string
  readonly at: Origin
}

/** Letters of one case, marks of one form, spaces of one width. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑–]/gu, '-')
    .replace(/\s+/gu, ' ')

/** The terms that stand in a text. A longer term counts in place of one inside it. */
function termsIn(text: string, longestFirst: readonly Term[]): readonly Term[] {
  let rest = text
  return longestFirst.filter(({ key }) => {
    const before = rest
    for (let at = nextWhole(key, rest, 0); at !== -1; at = nextWhole(key, rest, at + 1))
      // What has been read keeps a place, so that what stands on both sides of it does not become a term.
      rest = `${rest.slice(0, at)}\0${rest.slice(at + key.length)}`
    return rest !== before
  })
}

/** The terms that stand in words, however these are read. */
function termsOf({ text, alsoReads }: Rendered, longestFirst: readonly Term[]): readonly Term[] {
  return [...new Set([text, alsoReads ?? text].flatMap((words) => termsIn(words, longestFirst)))]
}

const isBlank = (text: string): boolean => text.trim() === ''

/** The renderings of a term in a language that the glossary allows; empty if it has none in that language. */
function allowedIn(lang: string, { value }: Term): readonly string[] {
  const one = translationsOf(value)[lang]
  if (one === undefined) return []
  return [one, ...value.forms, ...Object.keys(value.variants)].filter((words) => !isBlank(words))
}

/** All words of a corpus that are rendered: what documents print, and notes of ours that exist in several languages. */
function renderedOf({ corpus, documents, claims }: LocatedCorpus): readonly Rendered[] {
  /** A text of ours: the language of the documents is rendered in the others. */
  const own = (text: Text | null | undefined, what: string, at: Origin): readonly Rendered[] => {
    const lang = corpus.documents[0]?.value.lang ?? ''
    const words = text?.[lang]
    return words === undefined ? [] : [{ text: words, renderings: { ...text, [lang]: '' }, what, at }]
  }
  return [
    ...corpus.bodies.map(({ key, value, at }) => ({
      ...{ text: value.label, renderings: translationsOf(value), what: `the body \`${key}\``, at: at() },
    })),
    ...corpus.nodes.map(({ key, value, at }) => ({
      ...{ text: value.label, renderings: translationsOf(value), what: `the node \`${key}\``, at: at() },
    })),
    ...corpus.printed.map(({ key, value, at }) => ({ text: key, renderings: value, what: `“${key}”`, at: at() })),
    ...documents.flatMap(({ source }) => [
      ...source.sections.flatMap(({ value, at }) =>
        (['heading', 'title'] as const).flatMap((field): readonly Rendered[] => {
          const [text, en] = [value[field], value.en?.[field]]
          return text === null || en === undefined
            ? []
            : [{ text, renderings: { en }, what: `the ${field} of \`${value.id}\``, at: at('en') }]
        }),
      ),
      ...source.notices.flatMap(({ key, value, at }) => own(value.note, `the notice \`${key}\``, at('note'))),
    ]),
    ...claims.flatMap(({ id, quote, entry }) => [
      { text: quote, renderings: translationsOf(entry.value), what: `the claim \`${id}\``, at: entry.at('en') },
      ...own(entry.value.context, `the context of \`${id}\``, entry.at('context')),
      ...entry.value.says.flatMap((says, index): readonly Rendered[] =>
        typeof says === 'string' || says.verb === undefined
          ? []
          : [
              {
                ...{ text: says.verb, alsoReads: piecesOfVerb(says.verb).join(''), renderings: translationsOf(says) },
                ...{ what: `the verb of \`${says.edge}\``, at: entry.at('says', index) },
              },
            ],
      ),
      ...Object.entries(entry.value.figures).flatMap(([figure, { measure }]) =>
        own(measure, `the measure of \`${figure}\``, entry.at('figures', figure, 'measure')),
      ),
    ]),
    ...corpus.edges.flatMap(({ value, at }) => own(value.note, `the note of \`${value.edge}\``, at('note'))),
  ]
}

/** What is wrong with an entry: where in it, what, and what would be right. */
type TermFault = readonly [path: readonly (string | number)[], wrong: string, right: string]

function faultsOf({ key, value }: Term): readonly TermFault[] {
  const { en, translations = {}, forms, variants } = value
  const fields = [
    ...(en === undefined ? [] : [{ path: ['en'], words: en }]),
    ...Object.entries(translations).map(([lang, words]) => ({ path: ['translations', lang], words })),
    ...forms.map((words, index) => ({ path: ['forms', index], words })),
    ...Object.keys(variants).map((words) => ({ path: ['variants', words], words })),
  ]
  const reasons = Object.entries(variants).filter(([, reason]) => isBlank(reason))
  return [
    ...fields
      .filter(({ words }) => isBlank(words))
      .map(({ path, words }): TermFault => [
        path,
        `“${key}” has the blank rendering “${words}”`,
        'write words, or take it away',
      ]),
    ...reasons.map(([words]): TermFault => [
      ['variants', words],
      `the variant “${words}” of “${key}” has no reason`,
      'say why it may stand',
    ]),
    ...(Object.keys(translationsOf(value)).length > 0
      ? []
      : [[[], `“${key}” has no rendering`, 'write `en`, or `translations` in other languages'] satisfies TermFault]),
  ]
}

/** The entries that can be looked for in a text; faults in any of them are reported. */
function checkTerms({ glossary }: Corpus, report: Report): readonly Term[] {
  for (const term of glossary) for (const [path, wrong, right] of faultsOf(term)) report(term.at(...path), wrong, right)
  return withPrintedKeys(glossary, 'the glossary', report)
}

/**
 * Reports entries of the glossary that say nothing, and each rendering that has none of the words that the glossary gives
 * for a term of what is rendered.
 */
export function checkGlossary(located: LocatedCorpus, report: Report): void {
  const longestFirst = checkTerms(located.corpus, report).toSorted((a, b) => b.key.length - a.key.length)
  if (longestFirst.length === 0) return
  for (const rendered of renderedOf(located)) {
    const { renderings, what, at } = rendered
    for (const term of termsOf(rendered, longestFirst))
      for (const [lang, rendering] of Object.entries(renderings)) {
        const allowed = allowedIn(lang, term)
        if (rendering === '' || allowed.length === 0) continue
        const given = folded(rendering)
        if (!allowed.some((words) => nextWhole(folded(words.trim()), given, 0) !== -1))
          report(
            at,
            `${what} renders “${term.key}” otherwise than the glossary`,
            `write ${allowed.map((words) => `“${words}”`).join(' or ')}, or add a form of it, or a variant with its reason, to glossary.yaml (${lang})`,
          )
      }
  }
}
