/** Finds printed words that may say a relation: those of the vocabulary's table, and those that claims of the corpus give. */
import type { Corpus } from '../../build/corpus.ts'
import type { Span } from '../../schema.ts'
import { piecesOfVerb } from '../../text/verbPieces.ts'
import { isWhole } from '../../text/wholeWords.ts'

interface FoundVerb {
  readonly words: string
  readonly status: string | null
}

/** The verbs that a corpus knows, with the status that each tells of; null: it tells of none. */
export function knownVerbs(corpus: Corpus): ReadonlyMap<string, string | null> {
  const given = corpus.documents.flatMap(({ claims }) =>
    claims.flatMap(({ value }) =>
      value.says.flatMap((says) => (typeof says === 'string' ? [] : piecesOfVerb(says.verb ?? ''))),
    ),
  )
  return new Map<string, string | null>([
    // One letter or character says too little.
    ...given.filter((piece) => piece.length > 1).map((piece) => [piece, null] as const),
    // A key without words is reported by the build, and stands everywhere.
    ...corpus.verbs.filter(({ key }) => key.trim() !== '').map(({ key, value }) => [key, value] as const),
  ])
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The verbs in a stretch of a text, outside of `names`, in their order. A longer one counts in place of one inside it. */
export function findVerbs(
  text: string,
  [start, end]: Span,
  verbs: ReadonlyMap<string, string | null>,
  names: readonly Span[],
): readonly FoundVerb[] {
  const found: { readonly span: Span; readonly words: string }[] = []
  for (const words of [...verbs.keys()].sort((a, b) => b.length - a.length))
    for (let at = text.indexOf(words, start); at !== -1 && at + words.length <= end; at = text.indexOf(words, at + 1)) {
      const span: Span = [at, at + words.length]
      if (!isWhole(text, span) || [...names, ...found.map((one) => one.span)].some((one) => overlap(one, span)))
        continue
      found.push({ span, words })
    }
  const inOrder = found.toSorted((a, b) => a.span[0] - b.span[0]).map(({ words }) => words)
  return [...new Set(inOrder)].map((words) => ({ words, status: verbs.get(words) ?? null }))
}
