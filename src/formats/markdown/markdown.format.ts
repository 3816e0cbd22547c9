import { type FormatDefinition, isNamed } from '../format.ts'

const endings = ['.md', '.markdown'] as const

/** A page that begins with facts about it, or leads to others. */
const looksLikePage = (text: string): boolean =>
  /^---\r?\n[\s\S]{0,4000}?\n---/u.test(text) || /\[\[[^[\]\n]+\]\]/u.test(text.slice(0, 65_536))

/** Folders of notes are read; the sheet of evidence is written. */
export const markdownFormat = {
  id: 'markdown',
  reads: {
    endings,
    name: { en: 'Markdown', zh: 'Markdown' },
    listed: { en: 'a folder of Markdown notes', zh: 'Markdown 文件夹' },
    recognised: [
      // The content of a note may look like anything, so its name counts before all.
      { rank: 0, fits: ({ path }) => isNamed(path, endings) },
      { rank: 80, fits: ({ text, json, root }) => json === null && root === null && looksLikePage(text) },
    ],
    pasted: null,
    several: 'pages',
    load: async () => {
      const { readMarkdown } = await import('./readMarkdown.ts')
      return ({ files, note }) => ({ kind: 'foreign', graph: readMarkdown(files, note) })
    },
  },
  writes: [
    {
      id: 'sheet-markdown',
      from: 'sheet',
      ending: '.md',
      mediaType: 'text/markdown;charset=utf-8',
      words: { en: { name: 'Markdown' }, zh: { name: 'Markdown' } },
      load: async () => (await import('../sheet/writeSheets.ts')).markdown,
    },
  ],
} as const satisfies FormatDefinition
