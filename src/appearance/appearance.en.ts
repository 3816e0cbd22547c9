/** The words of arrangements and colourings in English. */
import type { arrangeZh, colourZh } from './appearance.zh.ts'

export const arrangeEn: typeof arrangeZh = {
  label: 'Arranged by',
  values: { flowers: 'who reports', places: 'place', types: 'type', focus: 'selection' },
  withoutSelection: { focus: 'a selection (select first)' },
  notes: {
    places: 'approximate; ours, not the document’s',
    focus: 'each ring is a step, in either direction',
  },
}

/** What the colours stand for. */
export const colourEn: typeof colourZh = {
  label: 'Colour shows',
  values: { kind: 'kind', type: 'initiative type', body: 'who reports', grounding: 'grounding' },
  neutral: 'grey: none, or more than one',
}
