import type { Words } from './zh.ts'

const numbers = new Intl.NumberFormat('en')

/** What the ways out of the page are called in English. */
export const takeEn: Words['take'] = {
  open: 'Open …',
  export: 'Export',
  cite: 'Cite',
  citeView: 'Cite this view',
  pick: 'Add to selection',
  picked: 'Remove from selection',
  basket: (count) => `Selection ${numbers.format(count)}`,
  failed: 'This window could not be loaded. Check the network and try again.',
}
