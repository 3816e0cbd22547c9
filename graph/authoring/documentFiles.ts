/** The files of a new document's folder, as text. Guesses are marked as such, and what only a person knows is a TODO. */
import type { GuessedBreak } from './guessBreaks.ts'
import type { GuessedSection } from './guessSections.ts'
import { checklist } from './checklist.ts'

export interface NewDocument {
  readonly id: string
  readonly text: string
  /** Of the bytes as received, in hexadecimal. */
  readonly sha256: string
  readonly lang: string
  readonly breaks: readonly GuessedBreak[]
  readonly sections: readonly GuessedSection[]
  /** The key of the reporting body of all sections, until the editor names the right ones. */
  readonly body: string
}

/** The first line of a YAML file, by which text editors find its schema. `schemas`: the path from the file to their folder. */
export const schemaLine = (schemas: string, name: string): string =>
  `# yaml-language-server: $schema=${schemas}/${name}.json\n`

/** Words in quotation marks: a JSON string is valid YAML on one line. */
export const quoted = (words: string): string => JSON.stringify(words)
const orNull = (words: string | null): string => (words === null ? 'null' : quoted(words))

/** The words on both sides of a break, by which `document.yaml` identifies it. */
function around(text: string, { start, end }: GuessedBreak): { readonly after: string; readonly before: string } {
  const line = (words: string, at: number): string => words.split(/[\r\n]/u).at(at) ?? ''
  return {
    after: line(text.slice(Math.max(0, start - 12), start), -1).trimStart(),
    before: line(text.slice(end, end + 12), 0).trimEnd(),
  }
}

function documentYaml({ text, sha256, lang, breaks, sections, body }: NewDocument): string {
  const ours = lang === 'und' ? 'en' : lang
  return [
    `lang: ${lang} # a guess`,
    'title:',
    `  ${ours}: "TODO: what the document is called"`,
    'date: null # only what the document itself prints, as printed',
    `sha256: ${sha256}`,
    'origin:',
    `  ${ours}: "TODO: where our copy of the text comes from, and what of it is not known"`,
    'supplied-by: null # the body that supplied the text, if the document says so',
    '',
    '# A guess from the headings. Together the sections cover the whole text; a section is given by its first and last words.',
    'sections:',
    ...sections.flatMap(({ id, heading, title, from, to }) => [
      `  - id: ${id}`,
      `    body: ${body}`,
      `    heading: ${orNull(heading)}`,
      `    title: ${orNull(title)}`,
      `    from: ${quoted(from)}`,
      `    to: ${quoted(to)}`,
    ]),
    '',
    '# Every run of line breaks: column (it cuts a sentence and vanishes), line (inside a paragraph, read as a space), paragraph',
    '# or heading. Each kind is a guess; read them once, then take the reasons away.',
    `breaks:${breaks.length === 0 ? ' []' : ''}`,
    ...breaks.map((one) => {
      const { after, before } = around(text, one)
      return `  - { kind: ${one.kind}, after: ${quoted(after)}, before: ${quoted(before)} } # guess: ${one.why}`
    }),
    '',
  ].join('\n')
}

/** Proposes to set all headings aside, as comments, because as a rule they support nothing. */
function setAside({ sections }: NewDocument): string {
  const headings = sections.flatMap(({ id, heading }) =>
    heading === null
      ? []
      : [
          `# - { section: ${id}, what: sentence, reason: heading, passage: ${quoted(heading)}, note: Names the speaker. }`,
        ],
  )
  return [
    '# What supports nothing in the graph, and why. `npm run coverage` fails on what is neither used nor listed.',
    ...headings,
    '',
  ].join('\n')
}

/** Path in the document's folder → text, without text.txt. `schemas`: the path from that folder to the schemas. */
export function documentFiles(document: NewDocument, schemas: string): Readonly<Record<string, string>> {
  const claims = document.sections.map(({ id, heading }) => [
    `claims/${id}.yaml`,
    `${schemaLine(`../${schemas}`, 'claims')}# ${heading ?? 'What stands before the first heading, or the whole text'}\nsection: ${id}\nclaims:\n`,
  ])
  return {
    'document.yaml': schemaLine(schemas, 'document') + documentYaml(document),
    ...(Object.fromEntries(claims) as Record<string, string>),
    'notices.yaml': `${schemaLine(schemas, 'notices')}# Places where the text breaks off, repeats or contradicts itself.\n`,
    'set-aside.yaml': schemaLine(schemas, 'set-aside') + setAside(document),
    'CHECKLIST.md': checklist(document),
  }
}
