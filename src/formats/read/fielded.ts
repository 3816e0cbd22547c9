/** Makes nodes and edges of named fields: finds out which field is the name, the kind, the quote. */
import { FieldReader, type Fields, type Layouts } from '../csv/fieldReader.ts'
import { separated, separatedInto } from '../severalValues.ts'
import type { ForeignEdge, ForeignNode, ForeignQuote, ForeignStatus, ForeignVerb } from './foreign.ts'

/** The passage of a row, with its document and speaker where the row has them. */
function passage(reader: FieldReader): readonly ForeignQuote[] {
  const quote = reader.take('quote')
  return quote === null ? [] : [{ quote, document: reader.take('document'), body: reader.take('body') }]
}

/** The passages of a row of a file of ours, by key. */
export interface OwnPassages {
  /** Alternatives. The passages of one alternative count only together. */
  readonly groups: readonly (readonly string[])[]
  /** The words by key, where the row has them. */
  readonly quotes: ReadonlyMap<string, string>
  /** The bodies: one for each passage, or each once. */
  readonly bodies: readonly string[]
}

function ownPassages(reader: FieldReader): OwnPassages {
  const groups = separated(reader.own('claims')).map((group) => group.split(' + '))
  const keys = [...new Set(groups.flat())]
  const parts = separatedInto(reader.own('quotes'), keys.length)
  const quotes = new Map(parts.flatMap((quote, at) => (quote === '' ? [] : [[keys[at] ?? '', quote]])))
  // Files of earlier releases call the bodies of the claims `speakers`.
  const [each, earlier] = [separated(reader.own('claim-bodies')), separated(reader.own('speakers'))]
  const ofClaims = each.length > 0 ? each : earlier
  const once = separated(reader.own('bodies'))
  return { groups, quotes, bodies: ofClaims.length === keys.length ? ofClaims : once }
}

/** A name that a file gives to the id of a kind or a relation. */
export type FieldNaming = readonly [word: string, name: string] | null
const naming = (word: string | null, name: string | null): FieldNaming =>
  word !== null && name !== null && word !== name ? [word, name] : null

export interface FieldedNode {
  readonly node: ForeignNode
  readonly naming: FieldNaming
  /** Of a file of ours; else null. */
  readonly own: OwnPassages | null
}

/** A node. `own`: what its format gives beside the fields. */
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
  const short = isOurs ? reader.worded('short-') : {}
  const forms = isOurs ? separated(reader.own('forms')) : []
  if (isOurs) for (const field of ['completed', 'initiative-name']) reader.own(field)
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
      ...(Object.keys(short).length > 0 ? { short } : {}),
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

/** A status, and the number that orders statuses. */
export interface RankedStatus extends ForeignStatus {
  readonly rank: number
}

export interface FieldedEdge {
  readonly edge: ForeignEdge
  readonly naming: FieldNaming
  readonly statusNaming: FieldNaming
  /** Its status with what the row says of it; null: it has none, or the row only names it. */
  readonly ranked: RankedStatus | null
  /** Of a file of ours; else null. */
  readonly own: OwnPassages | null
}

/** The verbs of a row of a file of ours: of each field one value for each of its passages, in their order. */
function ownVerbs(reader: FieldReader, { groups, quotes }: OwnPassages): readonly ForeignVerb[] {
  const keys = [...new Set(groups.flat())]
  const values = (written: string): readonly string[] => separatedInto(written, keys.length)
  const texts = values(reader.own('verbs'))
  // Words may be missing because the passage has none for the relation, or because it has no verb here at all.
  const empty = values(reader.own('verbs-empty'))
  const negated = values(reader.own('verbs-negated'))
  const worded = (prefix: string) => {
    const all = Object.entries(reader.worded(prefix)).map(([lang, written]) => [lang, values(written)] as const)
    return (at: number) => Object.fromEntries(all.flatMap(([lang, words]) => (words[at] ? [[lang, words[at]]] : [])))
  }
  const [renderings, notes] = [worded('verbs-rendering-'), worded('verbs-note-')]
  return keys.flatMap((key, at): readonly ForeignVerb[] => {
    const [quote, text] = [quotes.get(key), texts[at] ?? '']
    if (quote === undefined || (text === '' && empty[at] !== 'true')) return []
    const note = notes(at)
    const noted = Object.keys(note).length > 0 ? { note } : {}
    return [{ quote, text, translations: renderings(at), negated: negated[at] === 'true', ...noted }]
  })
}

const groundings = ['stated', 'derived', 'editorial'] as const

/** An edge. `own`: what its format gives beside the fields. */
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
    const edge = { ...shared, relation, quotes, properties: reader.rest() }
    return { edge, naming: null, statusNaming: null, ranked: null, own: null }
  }
  const relation = reader.own('relation')
  const name = reader.own('relation-name')
  const grounding = groundings.find((one) => one === reader.own('grounding'))
  const passages = ownPassages(reader)
  const note = reader.worded('note-')
  const verbs = ownVerbs(reader, passages)
  const [status, statusName] = [reader.own('status'), reader.own('status-name')]
  const [statusNames, rank] = [reader.worded('status-name-'), Number(reader.own('status-rank'))]
  const premises = separated(reader.own('premises'))
  reader.own('premises-name')
  // The names of the ends belong to the nodes, which have them from their own rows.
  for (const end of ['source', 'target']) {
    reader.own(`${end}-printed`)
    reader.worded(`${end}-rendering-`)
  }
  const directed = reader.own('symmetric') !== 'true' && own.directed
  return {
    edge: {
      ...shared,
      directed,
      relation: relation || own.relation,
      ...(grounding ? { grounding } : {}),
      ...(premises.length > 0 ? { premises } : {}),
      ...(Object.keys(note).length > 0 ? { note } : {}),
      ...(verbs.length > 0 ? { verbs } : {}),
      ...(status === '' ? {} : { status }),
      properties: reader.rest(),
    },
    naming: naming(relation, name),
    statusNaming: naming(status || null, statusName || null),
    ranked: status !== '' && rank > 0 ? { id: status, name: statusNames, rank } : null,
    own: passages,
  }
}
