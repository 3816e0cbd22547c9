import type { Span } from '../../schema.ts'
import { locate } from '../../text/locate.ts'
import type { LocatedClaim, LocatedDocument } from '../../build/located.ts'
import { formsOf } from '../../build/mentions.ts'
import type { CheckedCorpus } from '../../build/validate.ts'

/** Where those claims of a document for which `isAsked` holds print names of nodes that they speak of, each place once. */
export function namedPlaces(
  { located, mentions }: CheckedCorpus,
  document: LocatedDocument,
  isAsked: (claim: LocatedClaim) => boolean = () => true,
): readonly Span[] {
  const { text } = document.source
  const places = located.corpus.nodes.flatMap(({ key, value }) =>
    (mentions.get(key)?.printed ?? [])
      .filter((claim) => claim.document === document && isAsked(claim))
      .flatMap(({ spans }) => spans.flatMap((span) => formsOf(value).flatMap((form) => locate(form, text, span)))),
  )
  return [...new Map(places.map((span) => [span.join('-'), span])).values()]
}

/** Where the figures of a document's claims are printed, repeats included. */
export function figurePlaces({ located }: CheckedCorpus, document: LocatedDocument): readonly Span[] {
  return located.figures
    .filter(({ claim }) => claim.document === document)
    .flatMap(({ span, repeats }) => [span, ...repeats])
}
