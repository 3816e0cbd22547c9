/** The trail: the nodes and edges that a reader has selected, in order. It is the reader's own and in no link. */
import { bestGrounded } from '../graph/grounding.ts'
import type { Model } from '../graph/model.ts'
import type { Arrival } from '../link/address.ts'
import { focusOf, resolve } from '../link/resolve.ts'
import type { ViewState } from '../link/viewState.ts'

export interface Trail {
  /** Keys of nodes and edges, never the same one twice in a row. */
  readonly steps: readonly string[]
  /** The index of the present step; -1: there is none. */
  readonly at: number
}

export const noTrail: Trail = { steps: [], at: -1 }

/** Steps at most; the oldest are dropped. */
export const trailLimit = 60

/** The index of the step with this key, the nearest one in the direction of the browser's history if there are several; -1: none. */
function walkedTo({ steps, at }: Trail, key: string, arrival: Arrival): number {
  const before = steps.slice(0, Math.max(0, at)).lastIndexOf(key)
  const after = steps.indexOf(key, at + 1)
  if (before < 0 || after < 0) return Math.max(before, after)
  return arrival === 'back' ? before : after
}

function stepTo(trail: Trail, key: string, arrival: Arrival): Trail {
  if (trail.steps[trail.at] === key) return trail
  const known = arrival === 'new' ? -1 : walkedTo(trail, key, arrival)
  if (known >= 0) return { ...trail, at: known }
  const steps = [...trail.steps.slice(0, trail.at + 1), key].slice(-trailLimit)
  return { steps, at: steps.length - 1 }
}

/**
 * The trail after a view. As in the browser's history, a new step comes after the present one and replaces those that
 * followed it; going back and forward only moves the present step. Passages and figures are no steps. If two are compared,
 * the second one is the step.
 */
export function follow(trail: Trail, model: Model, { focus }: ViewState, arrival: Arrival): Trail {
  const keys = focusOf(model, focus)
    .filter(({ kind }) => kind === 'node' || kind === 'edge')
    .map(({ key }) => key)
  // If one of two is the present step, the other is the new one, unless it is the step just before.
  const [here, behind] = [trail.steps[trail.at], trail.steps[trail.at - 1]]
  const isSettled = keys.length > 1 && here !== undefined && keys.includes(here)
  const added = isSettled ? keys.filter((key) => key !== here && key !== behind) : keys
  return added.reduce((walked, key) => stepTo(walked, key, arrival), trail)
}

/** The edge between two nodes of the trail, read in the direction of the trail. */
interface Join {
  readonly edge: string
  readonly from: string
  /** The steps that selected this edge; empty if it only lies between two steps. */
  readonly steps: readonly number[]
}

/** A node on the trail. */
export interface Station {
  readonly node: string
  /** null: no edge joins it to the node before it. */
  readonly by: Join | null
  /** The steps that selected it; empty if it is only an end of an edge that was selected. */
  readonly steps: readonly number[]
}

/**
 * The trail as nodes, each with the edge that leads to it. A selected edge stands between its ends; if the node before it is
 * one of them, the edge continues from there.
 */
export function stations(model: Model, trail: Trail): readonly Station[] {
  const found: Station[] = []
  const replaceLast = (station: Station): void => {
    found[found.length - 1] = station
  }
  trail.steps.forEach((key, step) => {
    const what = resolve(model, key)
    const last = found.at(-1)
    if (what?.kind === 'node' && last?.node === what.key) {
      replaceLast({ ...last, steps: [...last.steps, step] })
    } else if (what?.kind === 'node') {
      const edge = last && bestGrounded(model, model.graph.edges(last.node, what.key))[0]
      const by = edge === undefined || !last ? null : { edge, from: last.node, steps: [] }
      found.push({ node: what.key, by, steps: [step] })
    } else if (what?.kind === 'edge' && last?.by?.edge === what.key) {
      // The edge that has just led here is selected itself: no new station, only another step of that edge.
      replaceLast({ ...last, by: { ...last.by, steps: [...last.by.steps, step] } })
    } else if (what?.kind === 'edge') {
      const [source, target] = model.graph.extremities(what.key)
      const from = last?.node === target ? target : source
      if (last?.node !== from) found.push({ node: from, by: null, steps: [] })
      found.push({ node: from === source ? target : source, by: { edge: what.key, from, steps: [step] }, steps: [] })
    }
  })
  return found
}

/** The last node that was selected before the present one; null: there is none. */
export function nodeBefore(model: Model, { steps, at }: Trail): string | null {
  const nodes = steps.slice(0, at + 1).filter((key) => resolve(model, key)?.kind === 'node')
  return nodes.toReversed().find((key) => key !== nodes.at(-1)) ?? null
}

/** The trail as a line of text for `readTrail`. */
export const writeTrail = ({ steps, at }: Trail): string => [at, ...steps].join(' ')

/** The trail of such a line; `noTrail` if the line cannot be read. */
export function readTrail(line: string): Trail {
  const [place = '', ...steps] = line.split(' ')
  const at = Number(place)
  const isTrail = /^\d+$/.test(place) && at < steps.length && steps.length <= trailLimit && !steps.includes('')
  return isTrail ? { steps, at } : noTrail
}
