/** What a step over the graph says: the relation read in the direction walked, the name, and which it is of how many. */
import { nodeOf } from '../../model/model.ts'
import { nameOf, wordOf } from '../../model/name.ts'
import type { Model } from '../../model/model.ts'
import type { Visible } from '../../view/visible.ts'
import type { Lang } from '../../view/state.ts'
import { walkWords } from '../../words/walk.ts'
import { inListOrder, neighboursOf, type Reading } from './neighbours.ts'
import type { Stand } from './steps.ts'

interface Told {
  readonly model: Model
  readonly visible: Visible
  readonly lang: Lang
}

export const nodeName = ({ model, lang }: Told, node: string): string => nameOf(model, node, lang).text

export function kindName({ model, lang }: Told, node: string): string {
  const { kind } = nodeOf(model, node)
  const known = model.kinds.get(kind)
  return known === undefined ? kind : wordOf(known.name, lang)
}

export function relationName({ model, lang }: Told, { relation, incoming }: Reading): string {
  const known = model.relations.get(relation)
  return known === undefined ? relation : wordOf(incoming ? known.inverse : known.name, lang)
}

const around = ({ model, visible, lang }: Told, node: string): string =>
  walkWords[lang].around(neighboursOf(model, visible, node).length)

/** A step over an edge (or round the node that it began from), or along the list. */
export function stepSentence(told: Told, { at, from }: Stand): string {
  const words = walkWords[told.lang]
  const name = nodeName(told, at)
  if (from === null) {
    const list = inListOrder(told.model, told.visible)
    return words.inList(name, kindName(told, at), words.place(list.indexOf(at) + 1, list.length), around(told, at))
  }
  const neighbours = neighboursOf(told.model, told.visible, from)
  const index = neighbours.findIndex(({ node }) => node === at)
  const relations = (neighbours[index]?.readings ?? []).map((one) => relationName(told, one))
  return words.along(relations, name, words.place(index + 1, neighbours.length))
}

/** The keyboard has come in and is on this node. */
export const enterSentence = (told: Told, node: string): string =>
  walkWords[told.lang].enter(nodeName(told, node), kindName(told, node), around(told, node))
