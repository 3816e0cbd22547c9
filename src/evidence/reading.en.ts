import type { readingZh } from './reading.zh.ts'

/** How edges are read, in English. */
export const readingEn: typeof readingZh = {
  printed: 'Words of the text',
  negated: '(denied there)',
  sorted: (relation, status) =>
    status === '' ? `Sorted by us as: ${relation}` : `Sorted by us as: ${relation} · how far: ${status}`,
  why: {
    verbs:
      'Between 〔 〕 stand the words of the text, which are marked in the quotation below; the words beside them, the name of the relation and of how far it is are ours.',
    bare: 'The text has no word for the relation here and only lists; the name of the relation is ours.',
  },
}
