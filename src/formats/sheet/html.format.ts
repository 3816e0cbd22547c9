import type { FormatDefinition } from '../format.ts'

/** A page of HTML that opens in Word. */
export const htmlFormat = {
  id: 'html',
  reads: null,
  writes: [
    {
      id: 'sheet-html',
      from: 'sheet',
      ending: '.html',
      mediaType: 'text/html;charset=utf-8',
      words: { en: { name: 'HTML (Word)' }, zh: { name: 'HTML (Word)' } },
      load: async () => (await import('./writeSheets.ts')).html,
    },
  ],
} as const satisfies FormatDefinition
