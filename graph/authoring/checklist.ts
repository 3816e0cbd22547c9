import type { GuessedBreak } from './guessBreaks.ts'
import type { GuessedSection } from './guessSections.ts'

interface Guessed {
  readonly id: string
  readonly lang: string
  readonly breaks: readonly GuessedBreak[]
  readonly sections: readonly GuessedSection[]
}

/** The CHECKLIST.md of a new document: what only a person can do. */
export function checklist({ id, lang, breaks, sections }: Guessed): string {
  const kinds = [...new Set(breaks.map(({ kind }) => kind))]
  const counted = kinds.map((kind) => `${String(breaks.filter((one) => one.kind === kind).length)} ${kind}`).join(', ')
  return `# ${id}: what is left to do

\`npm run check\` names every line that still says TODO, and every mistake.

- [ ] \`document.yaml\`: the title, where the copy comes from, and the date if the document prints one
- [ ] the language was taken for \`${lang}\`
- [ ] ${String(sections.length)} sections were guessed: ${sections.map((one) => `\`${one.id}\``).join(', ')}; rename them now, links will hold on to them
- [ ] the kind of each run of line breaks was guessed (${counted || 'there is none'})
- [ ] \`bodies.yaml\`: who says each section? One speaker a section
- [ ] \`npm run draft -- ${id}\` proposes claims as comments; read the text beside them, sentence by sentence
- [ ] each claim can be read alone, and says what its passage says, no more
- [ ] the nodes stand in \`nodes/\`, called as printed
- [ ] numbers keep their words, unit and period
- [ ] \`notices.yaml\`: repeats, contradictions, sentences that break off
- [ ] \`npm run coverage\`: what supports nothing is set aside with a reason
- [ ] somebody else has read it with the reviewer's list of graph/README.md
`
}
