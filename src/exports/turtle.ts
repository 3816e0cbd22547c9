/** Turtle, written by n3. */
import { DataFactory, Writer } from 'n3'
import type { Leaving } from './leaving.ts'
import { iriOf, prefixes, type Resource, type Term } from './rdf.ts'
import { resources } from './resources.ts'

const subject = (one: Resource['subject']) =>
  'iri' in one ? DataFactory.namedNode(one.iri) : DataFactory.blankNode(one.blank)

function object(term: Term) {
  if (!('value' in term)) return subject(term)
  const { value, lang, type } = term
  return DataFactory.literal(value, lang ?? (type === undefined ? undefined : DataFactory.namedNode(iriOf(type))))
}

/** The part as Turtle, piece by piece: one for each resource. */
export function* turtle(leaving: Leaving): Generator<string> {
  let pieces: string[] = []
  const output = {
    write: (piece: string) => {
      pieces.push(piece)
    },
    end: () => undefined,
  }
  const writer = new Writer(output, { prefixes: { ...prefixes } })
  for (const one of resources(leaving)) {
    for (const [predicate, term] of one.facts)
      writer.addQuad(DataFactory.quad(subject(one.subject), DataFactory.namedNode(iriOf(predicate)), object(term)))
    yield pieces.join('')
    pieces = []
  }
  writer.end()
  yield `${pieces.join('')}\n`
}
