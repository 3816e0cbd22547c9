/** Announcements of the walk: the printed words and the relation in the direction of the step, the name of the node, and its position among the others. */
import { nodeOf } from '../graph/model.ts'
import { nameOf, wordOf } from '../graph/name.ts'
import type { Model } from '../graph/model.ts'
import type { Visible } from '../filter/visible.ts'
import type { Lang } from '../link/viewState.ts'
import { walkWords } from './walk.words.ts'
import { readFrom } from '../graph/printedVerbs.ts'
import { inListOrder, neighboursOf } from './neighbours.ts'
import type { Stand } from './walkSteps.ts'

interface WalkContext {
  readonly model: Model
  readonly visible: Visible
  readonly lang: Lang
}

export const nodeName = ({ model, lang }: WalkContext, node: string): string => nameOf(model, node, lang).text

export function kindName({ model, lang }: WalkContext, node: string): string {
  const { kind } = nodeOf(model, node)
  const known = model.kinds.get(kind)
  return known === undefined ? kind : wordOf(known.name, lang)
}

const around = ({ model, visible, lang }: WalkContext, node: string): string =>
  walkWords[lang].around(neighboursOf(model, visible, node).length)

/** The announcement of a step, over an edge or along the list. */
export function stepSentence(context: WalkContext, { at, from }: Stand): string {
  const words = walkWords[context.lang]
  const name = nodeName(context, at)
  if (from === null) {
    const list = inListOrder(context.model, context.visible)
    return words.inList(
      name,
      kindName(context, at),
      words.place(list.indexOf(at) + 1, list.length),
      around(context, at),
    )
  }
  const neighbours = neighboursOf(context.model, context.visible, from)
  const index = neighbours.findIndex(({ node }) => node === at)
  const { model, lang } = context
  const readings = (neighbours[index]?.edges ?? []).map((edge) => readFrom(model, edge, from, lang))
  return words.along([...new Set(readings)], name, words.place(index + 1, neighbours.length))
}

/** The announcement of the node at which the walk begins. */
export const enterSentence = (context: WalkContext, node: string): string =>
  walkWords[context.lang].enter(nodeName(context, node), kindName(context, node), around(context, node))
