import { drawnParts, type FormatDefinition } from '../format.ts'

/** The window as a picture of lines and words. */
export const svgFormat = {
  id: 'svg',
  reads: null,
  writes: [
    {
      id: 'svg',
      from: 'picture',
      ending: '.svg',
      mediaType: 'image/svg+xml',
      words: {
        en: { name: 'SVG picture', purpose: 'the window as it is, at any size; words stay text' },
        zh: { name: 'SVG 图', purpose: '此刻画面，可放大，文字仍是文字' },
      },
      pieces: drawnParts,
      load: async () => (await import('./writeSvg.ts')).svg,
      loadRendering: null,
    },
  ],
} as const satisfies FormatDefinition
