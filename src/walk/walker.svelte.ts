/** The state of the walk by keyboard: whether it is on, at which node, and what each key does. */
import { walkWords } from './walk.words.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import type { WalkActions, WalkCanvas } from './walkCanvas.ts'
import { neighboursOf } from './neighbours.ts'
import { enterSentence, nodeName, stepSentence } from './spoken.ts'
import { comeIn, stepInList, stepRound, stepToward, type Stand } from './walkSteps.ts'

const arrows = {
  ArrowLeft: { side: 'left', way: [-1, 0] },
  ArrowRight: { side: 'right', way: [1, 0] },
  ArrowUp: { side: 'up', way: [0, -1] },
  ArrowDown: { side: 'down', way: [0, 1] },
} as const
const along = { Home: 'first', End: 'last', PageDown: 1, PageUp: -1 } as const
const round = { n: 1, p: -1 } as const
const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 }

const has = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key)

interface Surroundings {
  readonly context: () => ViewContext
  readonly canvas: () => WalkCanvas | undefined
  readonly actions: WalkActions
  readonly announce: (sentence: string) => void
  /** Shows the list of keys. */
  readonly help: () => void
  /** Moves the focus to the panel; false: nothing is selected. */
  readonly read: () => boolean
}

export interface Walker {
  /** The node that the keyboard is on; null: the graph does not have the focus. */
  readonly at: string | null
  /** Handles a key; answers whether it was one of the walk. */
  press(event: KeyboardEvent): boolean
  /** To be called when the graph gets or loses the focus. The walk goes on at the node where it was. */
  focused(has: boolean): void
  /** To be called when what is visible has changed. */
  refresh(): void
}

export function createWalker({ context, canvas, actions, announce, help, read }: Surroundings): Walker {
  let last = $state.raw<Stand | null>(null)
  let isEntered = $state(false)
  /** The place on the present graph: another graph may have taken the one that it was of. */
  const stand = $derived.by(() => {
    const { numbers } = context().model.nodes
    if (last === null || !numbers.has(last.at)) return null
    return last.from === null || numbers.has(last.from) ? last : { ...last, from: null }
  })
  const isIn = $derived(isEntered && stand !== null)
  const words = () => walkWords[context().lang]

  function put(next: Stand | null, none: string): void {
    if (next === null) {
      announce(none)
      return
    }
    last = next
    canvas()?.point(next.at)
    announce(stepSentence(context(), next))
  }
  function enter(): void {
    const next = comeIn(context(), stand, context().state.focus)
    if (next === null) {
      announce(words().nothing)
      return
    }
    last = next
    isEntered = true
    canvas()?.point(next.at)
    announce(enterSentence(context(), next.at))
  }
  function leave(): void {
    isEntered = false
    canvas()?.point(null)
    announce(words().left)
  }
  function choose({ at }: Stand, compares: boolean): void {
    const { focus, depth } = context().state
    const isSelected = focus.length === 1 && focus[0] === at
    if (compares) {
      actions.compare(at)
      announce(
        focus.length === 1 && !isSelected
          ? words().compared(nodeName(context(), focus[0] ?? at))
          : words().selected(nodeName(context(), at)),
      )
    } else if (!isSelected) {
      actions.select(at)
      announce(words().selected(nodeName(context(), at)))
    } else if (depth === 3) announce(words().already)
    else actions.widen(at)
  }
  function openEdge({ at, from }: Stand): void {
    const walked =
      from === null ? undefined : neighboursOf(context().model, context().visible, from).find((one) => one.node === at)
    const [edge] = walked?.edges ?? []
    if (edge === undefined) {
      announce(words().noEdge)
      return
    }
    actions.select(edge)
    announce(words().edgeSelected)
  }

  /** Whether it was shown. */
  function showMenu({ at }: Stand): boolean {
    const place = canvas()?.placeOf(at) ?? null
    if (place === null || !actions.menu) return false
    actions.menu(at, place)
    return true
  }

  function walk(key: string, shift: boolean, on: Stand): boolean {
    const shown = context()
    if (has(arrows, key)) {
      const { side, way } = arrows[key]
      put(
        stepToward(shown, on, (from, among) => canvas()?.toward(from, among, way) ?? null),
        words().none[side],
      )
    } else if (has(along, key)) put(stepInList(shown, on, along[key]), words().listEnd)
    else if (has(round, key)) put(stepRound(shown, on, round[key]), words().alone)
    else if (key === 'Enter') choose(on, shift)
    else if (key === 'Escape') leave()
    else if (key === 'e') openEdge(on)
    else if (key === 'ContextMenu' || (key === 'F10' && shift)) return showMenu(on)
    else return false
    return true
  }

  return {
    get at() {
      return isIn ? (stand?.at ?? null) : null
    },
    press(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const factor = zooms[key]
      if (factor !== undefined) canvas()?.zoom(factor)
      else if (key === '0') canvas()?.fit()
      else if (key === '?' || key === '？') help()
      else if (key === 'r') {
        if (!read()) announce(words().unchosen)
      } else if (isIn && stand !== null) return walk(key, event.shiftKey, stand)
      else if (key === 'Enter' || has(arrows, key) || has(along, key)) enter()
      else return false
      return true
    },
    focused: (has) => canvas()?.point(has && isIn && stand !== null ? stand.at : null),
    refresh() {
      canvas()?.point(isIn && stand !== null ? stand.at : null)
    },
  }
}
