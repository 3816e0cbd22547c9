/** The keyboard on the graph: in or out, on which node, and what each key does there. */
import { walkWords } from '../../words/walk.ts'
import type { Desk } from '../desk.ts'
import type { Deeds, Ground } from './ground.ts'
import { neighboursOf } from './neighbours.ts'
import { enterSentence, nodeName, stepSentence } from './spoken.ts'
import { comeIn, stepInList, stepRound, stepToward, type Stand } from './steps.ts'

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
  readonly desk: () => Desk
  readonly ground: () => Ground | undefined
  readonly deeds: Deeds
  readonly say: (sentence: string) => void
  /** Shows the list of keys. */
  readonly help: () => void
  /** Moves the focus to the panel; false: nothing is selected. */
  readonly read: () => boolean
}

export interface Walker {
  /** The node that the keyboard is on while it is in. */
  readonly at: string | null
  /** Answers whether the key was its own. */
  press(event: KeyboardEvent): boolean
  /** The graph has or has not the focus; where it comes back, the keyboard is where it was. */
  focused(has: boolean): void
  /** What is shown has changed. */
  refresh(): void
}

export function createWalker({ desk, ground, deeds, say, help, read }: Surroundings): Walker {
  let stand = $state.raw<Stand | null>(null)
  let isIn = $state(false)
  const words = () => walkWords[desk().lang]

  function put(next: Stand | null, none: string): void {
    if (next === null) {
      say(none)
      return
    }
    stand = next
    ground()?.point(next.at)
    say(stepSentence(desk(), next))
  }
  function enter(): void {
    const next = comeIn(desk(), stand, desk().state.focus)
    if (next === null) {
      say(words().nothing)
      return
    }
    stand = next
    isIn = true
    ground()?.point(next.at)
    say(enterSentence(desk(), next.at))
  }
  function leave(): void {
    isIn = false
    ground()?.point(null)
    say(words().left)
  }
  function choose({ at }: Stand, compares: boolean): void {
    const { focus, depth } = desk().state
    const isSelected = focus.length === 1 && focus[0] === at
    if (compares) {
      deeds.compare(at)
      say(
        focus.length === 1 && !isSelected
          ? words().compared(nodeName(desk(), focus[0] ?? at))
          : words().selected(nodeName(desk(), at)),
      )
    } else if (!isSelected) {
      deeds.select(at)
      say(words().selected(nodeName(desk(), at)))
    } else if (depth === 3) say(words().already)
    else deeds.widen(at)
  }
  function openEdge({ at, from }: Stand): void {
    const walked =
      from === null ? undefined : neighboursOf(desk().model, desk().visible, from).find((one) => one.node === at)
    const [edge] = walked?.edges ?? []
    if (edge === undefined) {
      say(words().noEdge)
      return
    }
    deeds.select(edge)
    say(words().edgeSelected)
  }

  function walk(key: string, shift: boolean, on: Stand): boolean {
    const shown = desk()
    if (has(arrows, key)) {
      const { side, way } = arrows[key]
      put(
        stepToward(shown, on, (from, among) => ground()?.toward(from, among, way) ?? null),
        words().none[side],
      )
    } else if (has(along, key)) put(stepInList(shown, on, along[key]), words().listEnd)
    else if (has(round, key)) put(stepRound(shown, on, round[key]), words().alone)
    else if (key === 'Enter') choose(on, shift)
    else if (key === 'Escape') leave()
    else if (key === 'e') openEdge(on)
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
      if (factor !== undefined) ground()?.zoom(factor)
      else if (key === '0') ground()?.fit()
      else if (key === '?' || key === '？') help()
      else if (key === 'r') {
        if (!read()) say(words().unchosen)
      } else if (isIn && stand !== null) return walk(key, event.shiftKey, stand)
      else if (key === 'Enter' || has(arrows, key) || has(along, key)) enter()
      else return false
      return true
    },
    focused: (has) => ground()?.point(has && isIn && stand !== null ? stand.at : null),
    refresh() {
      if (isIn && stand !== null) ground()?.point(stand.at)
    },
  }
}
