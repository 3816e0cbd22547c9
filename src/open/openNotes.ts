/** Sentences about an opened file, in the reader's language. */
import type { GraphFile } from '../../graph/schema.ts'
import type { MessagesIn } from './openers.ts'
import { listedFormats, openedFormatName, type ReadFormat } from '../formats/formats.ts'
import type { Fault, Note } from '../formats/read/openResult.ts'
import type { Lang } from '../link/viewState.ts'
import { openingWords, type OpeningWords } from './open.words.ts'

/** A fault as a sentence: what is wrong, where, and what to do. */
export const faultMessages =
  (fault: Fault): MessagesIn =>
  (lang) => {
    const { faults, anyOf } = openingWords[lang]
    return [faults[fault.fault](fault, anyOf(listedFormats(lang)))]
  }

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

/** Sentences about a graph that was opened: which file it is, how much it quotes, and what was changed. */
export function graphMessages(name: string, file: GraphFile, format: ReadFormat, notes: readonly Note[]): MessagesIn {
  const quoted = quotedEdges(file)
  return (lang: Lang) => {
    const words = openingWords[lang]
    return [
      words.shown(name, openedFormatName(format, lang)),
      ...(file.edges.length > 0 && file.attributes['opened-from'] ? [words.quoted(quoted, file.edges.length)] : []),
      ...notes.map((note) => noteSentence(words, note)),
    ]
  }
}
