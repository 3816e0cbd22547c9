import { drawnParts, type FormatDefinition } from '../format.ts'

/** The window as pixels, which the browser makes of the SVG. */
export const pngFormat = {
  id: 'png',
  reads: null,
  writes: [
    {
      id: 'png',
      from: 'picture',
      ending: '.png',
      mediaType: 'image/png',
      words: {
        en: { name: 'PNG picture', purpose: 'the window as it is, sharp at twice its size' },
        zh: { name: 'PNG 图', purpose: '此刻画面，两倍清晰度' },
      },
      pieces: drawnParts,
      load: async () => (await import('../svg/writeSvg.ts')).svg,
      loadRendering: async () => (await import('./writePng.ts')).png,
    },
  ],
} as const satisfies FormatDefinition
