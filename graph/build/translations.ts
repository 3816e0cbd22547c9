/** What of a graph stands in one language only: a reader of another language is left without it. */
import type { GraphFile, Text } from '../schema.ts'

export interface Translated {
  /** `passages`, `headings`, `names`, `measures` or `notices`. */
  readonly what: string
  readonly total: number
  /** The ids of those without words in the language. */
  readonly missing: readonly string[]
}

interface Wording {
  readonly id: string
  /** The language that it is printed in; null for words of ours. */
  readonly lang: string | null
  readonly words: Text
}

function wordings({ attributes, nodes }: GraphFile): Readonly<Record<string, readonly Wording[]>> {
  const langOf = new Map(attributes.documents.map(({ id, lang }) => [id, lang]))
  return {
    passages: attributes.claims.map((claim) => ({
      id: claim.id,
      lang: langOf.get(claim.document) ?? null,
      words: claim.translations,
    })),
    headings: attributes.documents.flatMap(({ lang, sections }) =>
      sections.flatMap(({ id, translations, ...section }) =>
        (['heading', 'title'] as const).flatMap((part) =>
          section[part] === null
            ? []
            : {
                id: `${id} ${part}`,
                lang,
                words: Object.fromEntries(
                  Object.entries(translations).flatMap(([to, of]) => (of[part] === undefined ? [] : [[to, of[part]]])),
                ),
              },
        ),
      ),
    ),
    names: [
      ...attributes.bodies.map(({ id, lang, translations }) => ({ id, lang, words: translations })),
      ...nodes.map(({ key, attributes: { lang, translations } }) => ({ id: key, lang, words: translations })),
    ],
    measures: attributes.figures.map(({ id, measure }) => ({ id, lang: null, words: measure })),
    notices: attributes.documents.flatMap(({ notices }) =>
      notices.map(({ id, note }) => ({ id, lang: null, words: note })),
    ),
  }
}

/** How much of each sort has words in a language, and what has none. */
export function translationsInto(file: GraphFile, lang: string): readonly Translated[] {
  return Object.entries(wordings(file)).map(([what, list]) => ({
    what,
    total: list.length,
    missing: list.filter((one) => one.lang !== lang && (one.words[lang] ?? '') === '').map(({ id }) => id),
  }))
}

/** The languages that any title or name of the graph is given in, sorted. */
export function languagesOf({ attributes, nodes }: GraphFile): readonly string[] {
  const langs = [attributes.title, ...nodes.map((node) => node.attributes.translations)].flatMap(Object.keys)
  return [...new Set([...langs, ...attributes.documents.map(({ lang }) => lang)])].sort()
}
