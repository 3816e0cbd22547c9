/** The registry of actions: what can be done with a node, an edge, a passage or a figure, in the order in which it is offered. */
import type { Resolved } from '../../link/resolve.ts'
import type { ViewContext } from '../../workspace/viewContext.ts'
import type { Action, ActionWords, Offer } from './action.ts'
import { aroundAction } from './around.action.ts'
import { citeAction } from './cite.action.ts'
import { compareWithAction } from './compareWith.action.ts'
import { compareWithSelectedAction } from './compareWithSelected.action.ts'
import { copyLinkAction } from './copyLink.action.ts'
import { inTextAction } from './inText.action.ts'
import { pathFromSelectedAction } from './pathFromSelected.action.ts'
import { pathToAction } from './pathTo.action.ts'
import { pickAction } from './pick.action.ts'
import { wholeAction } from './whole.action.ts'
import { withholdAction } from './withhold.action.ts'

export const actions: readonly Action[] = [
  compareWithSelectedAction,
  pathFromSelectedAction,
  aroundAction,
  wholeAction,
  compareWithAction,
  pathToAction,
  inTextAction,
  withholdAction,
  citeAction,
  pickAction,
  copyLinkAction,
]

/** What is offered for a thing in the present view. `among`: all actions, or those that the panel lists. */
export const offersOf = (
  context: ViewContext,
  words: ActionWords,
  thing: Resolved,
  among: readonly Action[] = actions,
): readonly Offer[] =>
  among.flatMap(({ id, offer }) => {
    const offered = offer(context, words, thing)
    return offered ? [{ id, ...offered }] : []
  })

/** What the panel lists: it has the rest in another form. */
export const panelActions: readonly Action[] = actions.filter(({ isInPanelAlready }) => isInPanelAlready !== true)
