import type { AboutWords } from './about.zh.ts'

const numbers = new Intl.NumberFormat('en')
const plurals = new Intl.PluralRules('en')
const n = (count: number): string => numbers.format(count)
const some = (count: number, one: string, other: string): string =>
  `${n(count)} ${plurals.select(count) === 'one' ? one : other}`

/** The words of the About dialog in English. */
export const aboutEn: AboutWords = {
  title: 'About this page',
  what: 'What this is',
  whatText: (title, nodes, edges) =>
    `“${title}” reads documents into a graph: ${some(nodes, 'node', 'nodes')} and ${some(edges, 'edge', 'edges')}, each quoting the words it rests on, so that every one can be checked.`,
  texts: 'Which texts were read',
  hash: (start) => `text checksum ${start}…`,
  suppliedBy: (body) => `supplied by ${body}`,
  size: (sections, characters) =>
    `${some(sections, 'section', 'sections')}, ${some(characters, 'character', 'characters')}`,
  noDate: 'The text prints no date or year of its own, so none is given here.',
  date: (printed) => `Date as printed: ${printed}`,
  speakers: 'Who speaks',
  self: (bodies) =>
    `${n(bodies)} of them ${plurals.select(bodies) === 'one' ? 'reports on its' : 'report on their'} own work. That is self-reporting, not independent checking: praise, slogans and aims belong to whoever printed them, and so stand in quotations.`,
  noSide: 'This page takes no side. It shows who says what, in which words, and where.',
  silence: 'Silence is not a no: what a section lacks is simply not mentioned in what is printed there.',
  grounding: 'Three kinds of grounding',
  stated: (count) => `Stated in the text (${n(count)}): each rests on a quotation; the name of the relation is ours.`,
  derived: (count) => `Derived (${n(count)}): it follows from other edges; each says why.`,
  editorial: (count) => `Drawn by us (${n(count)}): joined to help the reader; each says why.`,
  reading: 'How the reading was made, and who answers for it',
  readingText:
    'Each name and each edge is written down with its quotation. A program checks that every quotation stands in its section, and stops where one does not.',
  theirs: 'The text’s own: the quotations, and names and numbers as printed.',
  verbs: 'So are the words between 〔 〕.',
  ours: 'Ours: translations, completed names, short names that are not printed, the names of kinds, relations and stages, what a number is said to count, all notes, and the edges that are derived or drawn by us.',
  object: (button) =>
    `If you think that a passage or an edge was misread, select it and press “${button}” at the end of its panel: that copies it with its quotations, its link and the edition, for you to say what is wrong and send it to whoever answers for the reading.`,
  published: (address) => `Published at: ${address}`,
  responsible: (name) => `Responsible: ${name}`,
  licences: 'Licences',
  code: 'Program: MIT licence.',
  readingLicence: 'The reading:',
  page: 'The texts belong to their authors; they are kept here unchanged as source material and are not covered by these licences.',
  cite: 'How to cite',
  citation: (title, responsible, edition, link) => `${title}. ${responsible}. Edition ${edition}. ${link}`,
  download: 'Download the whole graph (graph.json, with the text)',
  editionOf: (edition) => `Edition in full: ${edition}`,
}
