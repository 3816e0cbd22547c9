/** Counts what of a graph can be read in a language, and lists what cannot. */
import type { GraphFile, Text } from '../schema.ts'

export interface Translated {
  /** `passages`, `headings`, `names`, `measures`, `units and periods` or `notices`. */
  readonly what: string
  readonly total: number
  /** The ids of what has no words in the language. */
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
  const rendered = new Map(attributes.vocabulary.printed?.map(({ id, name }) => [id, name]))
  const langOfClaim = new Map(attributes.claims.map(({ id, document }) => [id, langOf.get(document) ?? null]))
  // Signs such as % need no translation.
  const beside = new Map(
    attributes.figures.flatMap(({ claim, unit, period }) =>
      [unit, period ?? '']
        .filter((words) => /\p{L}/u.test(words))
        .map((words) => [words, langOfClaim.get(claim) ?? null]),
    ),
  )
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
    'units and periods': [...beside].map(([id, lang]) => ({ id, lang, words: rendered.get(id) ?? {} })),
    notices: attributes.documents.flatMap(({ notices }) =>
      notices.map(({ id, note }) => ({ id, lang: null, words: note })),
    ),
  }
}

/** For each sort of words, how many there are and which are missing in a language. */
export function translationsInto(file: GraphFile, lang: string): readonly Translated[] {
  return Object.entries(wordings(file)).map(([what, list]) => ({
    what,
    total: list.length,
    missing: list.filter((one) => one.lang !== lang && (one.words[lang] ?? '') === '').map(({ id }) => id),
  }))
}

/** The languages of the documents, of the title and of the nodes' names, sorted. */
export function languagesOf({ attributes, nodes }: GraphFile): readonly string[] {
  const langs = [attributes.title, ...nodes.map((node) => node.attributes.translations)].flatMap(Object.keys)
  return [...new Set([...langs, ...attributes.documents.map(({ lang }) => lang)])].sort()
}
