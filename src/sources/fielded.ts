/** Nodes and edges whose file tells everything in named fields: which field is the name, the kind, the quote. */
import { FieldReader, type Fields, type Layouts } from './fieldReader.ts'
import type { ForeignEdge, ForeignNode, ForeignQuote } from './foreign.ts'

/** Between values of one field, in what we write ourselves. */
const bar = ' | '

const split = (value: string): readonly string[] => (value === '' ? [] : value.split(bar))

/** The passage of a row, with document and speaker where it tells them. */
function passage(reader: FieldReader): readonly ForeignQuote[] {
  const quote = reader.take('quote')
  return quote === null ? [] : [{ quote, document: reader.take('document'), body: reader.take('body') }]
}

/** What a row of a file of ours tells of passages, all of them by key. */
export interface OwnPassages {
  /** Alternatives, and in each what counts only together. */
  readonly groups: readonly (readonly string[])[]
  /** The words by key, where the row has them. */
  readonly quotes: ReadonlyMap<string, string>
  /** Who says something of it, each once. */
  readonly bodies: readonly string[]
}

function ownPassages(reader: FieldReader): OwnPassages {
  const groups = split(reader.own('claims')).map((group) => group.split(' + '))
  const keys = [...new Set(groups.flat())]
  const written = reader.own('quotes')
  // A bar may stand in the words themselves: then only one passage can be told apart.
  const parts = split(written).length === keys.length ? split(written) : keys.length === 1 ? [written] : []
  const quotes = new Map(parts.flatMap((quote, at) => (quote === '' ? [] : [[keys[at] ?? '', quote]])))
  const [bodies, speakers] = [split(reader.own('bodies')), split(reader.own('speakers'))]
  return { groups, quotes, bodies: speakers.length === keys.length ? speakers : bodies }
}

/** A name that a file gives to the id of a kind or a relation. */
export type Naming = readonly [word: string, name: string] | null
const naming = (word: string | null, name: string | null): Naming =>
  word !== null && name !== null && word !== name ? [word, name] : null

export interface FieldedNode {
  readonly node: ForeignNode
  readonly naming: Naming
  /** Of a file of ours; else null. */
  readonly own: OwnPassages | null
}

/** A node. `own`: what its format tells beside the fields. */
export function nodeOf(
  id: string,
  fields: Fields,
  own: Pick<ForeignNode, 'label' | 'place'>,
  layouts: Layouts,
): FieldedNode {
  const reader = new FieldReader(fields, layouts)
  const isOurs = fields.has('printed') && fields.has('claims')
  const label = isOurs ? reader.own('printed') : own.label || reader.take('label')
  const lang = isOurs ? reader.own('lang') : null
  const passages = isOurs ? ownPassages(reader) : null
  const translations = isOurs ? reader.worded('rendering-') : {}
  const forms = isOurs ? split(reader.own('forms')) : []
  if (isOurs) reader.own('completed')
  const kind = reader.take('kind')
  const kindName = reader.take('kindName')
  const at = reader.pair('latitude', 'longitude')
  const drawn = own.place ? null : reader.pair('x', 'y')
  return {
    node: {
      id,
      label: label || null,
      ...(lang ? { lang } : {}),
      ...(Object.keys(translations).length > 0 ? { translations } : {}),
      ...(forms.length > 0 ? { forms } : {}),
      kind,
      place: own.place ?? drawn,
      at: at && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180 ? { lat: at[0], lon: at[1] } : null,
      quotes: isOurs ? [] : passage(reader),
      properties: reader.rest(),
    },
    naming: naming(kind, kindName),
    own: passages,
  }
}

export interface FieldedEdge {
  readonly edge: ForeignEdge
  readonly naming: Naming
  /** Of a file of ours; else null. */
  readonly own: OwnPassages | null
}

const groundings = ['stated', 'derived', 'editorial'] as const

/** An edge. `own`: what its format tells beside the fields. */
export function edgeOf(
  source: string,
  target: string,
  fields: Fields,
  own: { readonly id: string | null; readonly relation: string | null; readonly directed: boolean },
  layouts: Layouts,
): FieldedEdge {
  const reader = new FieldReader(fields, layouts)
  const isOurs = fields.has('claims') && fields.has('quotes') && fields.has('grounding')
  const shared = { id: own.id, source, target, directed: own.directed }
  if (!isOurs) {
    const quotes = passage(reader)
    const relation = own.relation || reader.take('relation')
    return { edge: { ...shared, relation, quotes, properties: reader.rest() }, naming: null, own: null }
  }
  const relation = reader.own('relation')
  const name = reader.own('relation-name')
  const grounding = groundings.find((one) => one === reader.own('grounding'))
  const passages = ownPassages(reader)
  const note = reader.worded('note-')
  const premises = split(reader.own('premises'))
  const directed = own.directed && reader.own('symmetric') !== 'true'
  return {
    edge: {
      ...shared,
      directed,
      relation: relation || own.relation,
      ...(grounding ? { grounding } : {}),
      ...(premises.length > 0 ? { premises } : {}),
      ...(Object.keys(note).length > 0 ? { note } : {}),
      properties: reader.rest(),
    },
    naming: naming(relation, name),
    own: passages,
  }
}
