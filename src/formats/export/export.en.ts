import type { Words } from '../../i18n/zh.ts'

const numbers = new Intl.NumberFormat('en')

/** English words of the buttons for opening, exporting and citing. */
export const exportEn: Words['export'] = {
  open: 'Open …',
  export: 'Export',
  cite: 'Cite',
  citeView: 'Cite this view',
  pick: 'Add to selection',
  selected: 'Remove from selection',
  selection: (count) => `Selection ${numbers.format(count)}`,
  failed: 'This window could not be loaded. Check the network and try again.',
}
