/** Facts about an opened file, said in a reader's language. */
import type { GraphFile } from '../../graph/schema.ts'
import type { Told } from '../panels/open/doors.ts'
import type { Fault, Format, Note } from '../sources/opening.ts'
import type { Lang } from '../view/state.ts'
import { openingWords, type OpeningWords } from '../words/opening.ts'

/** One sentence for a fault: what, where, and what to do. */
export const faultTold =
  (fault: Fault): Told =>
  (lang) => [openingWords[lang].faults[fault.fault](fault)]

function noteSentence({ notes }: OpeningWords, note: Note): string {
  if (note.note === 'encoding') return notes.encoding(note)
  if (note.note === 'left-out') return notes['left-out'](note)
  if (note.note === 'invalid-bytes') return notes['invalid-bytes'](note)
  if (note.note === 'passed-over') return notes['passed-over'](note)
  return notes[note.note](note)
}

/** How many edges quote a source. */
const quotedEdges = ({ edges }: GraphFile): number =>
  edges.filter(({ attributes }) => attributes.claims.length > 0 || attributes.premises.length > 0).length

/** What is said of a graph that was opened: which file, what it quotes, and what was done to it. */
export function graphTold(name: string, file: GraphFile, format: Format, notes: readonly Note[]): Told {
  const quoted = quotedEdges(file)
  return (lang: Lang) => {
    const words = openingWords[lang]
    return [
      words.shown(name, words.formatNames[format]),
      ...(file.edges.length > 0 && file.attributes['opened-from'] ? [words.quoted(quoted, file.edges.length)] : []),
      ...notes.map((note) => noteSentence(words, note)),
    ]
  }
}
