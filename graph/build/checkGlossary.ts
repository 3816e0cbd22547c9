/** Holds our renderings to the glossary of the corpus: one term, one rendering. */
import type { Text } from '../schema.ts'
import { translationsOf } from './compileDocuments.ts'
import type { Corpus } from './corpus.ts'
import type { LocatedCorpus } from './located.ts'
import type { Origin, Report } from './problem.ts'

/** Words with our renderings of them. */
interface Rendered {
  readonly text: string
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
function termsIn(text: string, longestFirst: Corpus['glossary']): Corpus['glossary'] {
  let rest = text
  return longestFirst.filter(({ key }) => {
    if (!rest.includes(key)) return false
    rest = rest.replaceAll(key, '\0')
    return true
  })
}

/** The renderings of a term in a language that the glossary allows; empty if it has none in that language. */
function allowedIn(lang: string, { value }: Corpus['glossary'][number]): readonly string[] {
  const one = translationsOf(value)[lang]
  return one === undefined ? [] : [one, ...value.forms, ...Object.keys(value.variants)]
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
                ...{ text: says.verb, renderings: translationsOf(says) },
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

/** Reports each rendering that has none of the words that the glossary gives for a term of what is rendered. */
export function checkGlossary(located: LocatedCorpus, report: Report): void {
  const longestFirst = located.corpus.glossary.toSorted((a, b) => b.key.length - a.key.length)
  if (longestFirst.length === 0) return
  for (const { text, renderings, what, at } of renderedOf(located))
    for (const term of termsIn(text, longestFirst))
      for (const [lang, rendering] of Object.entries(renderings)) {
        const allowed = allowedIn(lang, term)
        if (rendering === '' || allowed.length === 0) continue
        const given = folded(rendering)
        if (!allowed.some((words) => given.includes(folded(words))))
          report(
            at,
            `${what} renders “${term.key}” otherwise than the glossary`,
            `write ${allowed.map((words) => `“${words}”`).join(' or ')}, or add a variant with its reason to glossary.yaml (${lang})`,
          )
      }
}
