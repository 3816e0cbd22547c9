import type { readingZh } from './reading.zh.ts'

/** How edges are read, in English. */
export const readingEn: typeof readingZh = {
  printed: 'Words of the text',
  sorted: (relation, status) =>
    status === '' ? `Sorted by us as: ${relation}` : `Sorted by us as: ${relation} · stage: ${status}`,
  why: {
    verbs:
      'Between 〔 〕 stand the words of the text, which are marked in the quotation; the words beside them and the names of relation and stage are ours.',
    bare: 'The text has no word for the relation here and only lists; the name of the relation is ours.',
  },
}
