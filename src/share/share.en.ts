import type { shareZh } from './share.zh.ts'

const numbers = new Intl.NumberFormat('en')
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

/** Words about sharing, embedding and changes between editions, in English. */
export const shareEn: typeof shareZh = {
  title: 'Share this view',
  shows: 'It opens on',
  joint: '; ',
  search: (words) => `search for “${words}”`,
  link: 'Link',
  ofFile: (name) => `This graph is a file, “${name}”: whoever opens the link is asked for it. Send the file along.`,
  copyLink: 'Copy link',
  copyMarkdown: 'Copy Markdown',
  copyRich: 'Copy rich text',
  system: 'Share with an app …',
  copied: 'Copied',
  copiedMessage: 'Copied to the clipboard.',
  copiedAsPlain: 'This browser does not accept rich text; copied as plain text.',
  byHand:
    'The browser does not let this page write to the clipboard. The text is selected: copy it with the keyboard or the menu.',
  byHandLabel: 'Text to copy',
  choices: 'What the link carries',
  look: (language, theme) => `My language and theme: ${language}, ${theme}`,
  lookNot: 'Left out: each reader’s browser decides.',
  languages: { zh: 'Chinese', en: 'English' },
  themes: { light: 'light', dark: 'dark' },
  camera: 'My place and zoom',
  cameraNot: 'Left out: the whole graph, fitted.',
  edition: (edition) => `Edition ${edition}`,
  editionWhy: 'Whoever opens it later is told what has changed since.',
  address: 'Which address',
  addressPublic: 'The public address',
  addressHere: 'The address of this page',
  here: 'This page is open from a disk or a local network; its address will probably not open anywhere else.',
  noPublic: 'This graph names no public address yet, so there is no link that everybody can open.',
  qr: 'QR code',
  qrLabel: (sentence) => `QR code of the link. ${sentence}`,
  qrHint: 'Point a phone at it to see the same view.',
  qrTooLong: 'The link is too long for one QR code.',
  embed: 'Embed in a page',
  embedHint:
    'Paste this code into a page. Marks there open their quotations; the wheel zooms only after a click; a link leads to the whole graph.',
  embedCode: 'Embed code',
  copyCode: 'Copy code',

  whole: 'Open the whole graph in a new tab',
  wheel: 'Click first, or hold Ctrl, to zoom with the wheel',

  changes: {
    since: (edition, day) =>
      `Since edition ${edition} (recorded ${dates.format(new Date(day))}), in what this view shows:`,
    nothing: 'Nothing has changed.',
    renamed: (was) => `“${was}” is now called`,
    gone: {
      node: (name, kind) => `${kind} “${name}” is gone.`,
      edges: (count, sentences) =>
        `${some(count, 'edge is', 'edges are')} gone: ${quoted(sentences)}${count > sentences.length ? ' and others' : ''}.`,
      claims: (count) => `${some(count, 'passage is', 'passages are')} no longer quoted.`,
      figures: (count) => `${some(count, 'figure is', 'figures are')} no longer listed.`,
    },
    changed: (count) => `${some(count, 'entry has', 'entries have')} changed:`,
    nodes: (count) => `${some(count, 'new node', 'new nodes')}:`,
    edges: (count) => `${some(count, 'new edge', 'new edges')}:`,
    claims: (count) => `${some(count, 'newly quoted passage', 'newly quoted passages')}:`,
    more: (count) => `${n(count)} more`,
  },
}
