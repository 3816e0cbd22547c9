import type { Words } from './zh.ts'

/** What the ways out of the page are called in English. */
export const takeEn: Words['take'] = {
  open: 'Open …',
  export: 'Export',
  cite: 'Cite',
  citeView: 'Cite this view',
  pick: 'Add to selection',
  picked: 'Remove from selection',
  basket: (count) => `Selection ${count}`,
  failed: 'What this window needs could not be fetched. Check the connection and try again.',
}
