import type { Words } from '../i18n/words.ts'

/** A part of the page that can fail by itself. Each has a name in every language (`faults.*.ts`). */
export type Part = keyof Words['faults']['parts']
