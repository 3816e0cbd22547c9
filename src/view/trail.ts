/** Where a reader has been: the nodes and edges that were selected, in order. The reader's own, in no link. */
import { bestGrounded } from '../model/grounding.ts'
import type { Model } from '../model/model.ts'
import type { Arrival } from './address.ts'
import { focusOf, resolve } from './resolve.ts'
import type { ViewState } from './state.ts'

export interface Trail {
  /** Keys of nodes and edges; the same one never twice in a row. */
  readonly steps: readonly string[]
  /** Which step the reader stands on; -1 while there is none. */
  readonly at: number
}

export const noTrail: Trail = { steps: [], at: -1 }

/** At most so many steps are kept; the oldest go. */
export const trailLimit = 60

/** The step with this key that the reader walks to: in the direction walked before the other; -1 for none. */
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
 * The trail after a view. A new step goes behind the one that the reader stands on, and what lay ahead goes, as in the
 * browser's history; walking through that history only moves along the trail. Passages and figures are read on the
 * way, they are no steps of it; of two that are compared the second is where the reader went.
 */
export function follow(trail: Trail, model: Model, { focus }: ViewState, arrival: Arrival): Trail {
  const keys = focusOf(model, focus)
    .filter(({ kind }) => kind === 'node' || kind === 'edge')
    .map(({ key }) => key)
  // Of two of which one is where the reader stands, the other is new, unless it lies right behind.
  const [here, behind] = [trail.steps[trail.at], trail.steps[trail.at - 1]]
  const isSettled = keys.length > 1 && here !== undefined && keys.includes(here)
  const added = isSettled ? keys.filter((key) => key !== here && key !== behind) : keys
  return added.reduce((walked, key) => stepTo(walked, key, arrival), trail)
}

/** How the reader came from the step before: over an edge, read in the direction walked, or without one. */
interface Join {
  readonly edge: string
  readonly from: string
  /** The steps that selected this very edge; none where it was only passed. */
  readonly steps: readonly number[]
}

/** A node on the trail. */
export interface Station {
  readonly node: string
  /** Null: it is joined to nothing before it. */
  readonly by: Join | null
  /** The steps that selected it; none where it is only the other end of an edge that was selected. */
  readonly steps: readonly number[]
}

/**
 * The trail as nodes, each with the edge that leads to it. An edge that was selected stands between its ends: it goes
 * on from the node before it if that is one of them.
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
      // Looked at from the node that it has just led to: the same way, now selected.
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

/** The node that was selected last before the present one; null where there is none. */
export function nodeBefore(model: Model, { steps, at }: Trail): string | null {
  const nodes = steps.slice(0, at + 1).filter((key) => resolve(model, key)?.kind === 'node')
  return nodes.toReversed().find((key) => key !== nodes.at(-1)) ?? null
}

/** The trail in a line that `readTrail` understands. */
export const writeTrail = ({ steps, at }: Trail): string => [at, ...steps].join(' ')

/** The trail that was written; none where the line says nothing that can be understood. */
export function readTrail(line: string): Trail {
  const [place = '', ...steps] = line.split(' ')
  const at = Number(place)
  const isTrail = /^\d+$/.test(place) && at < steps.length && steps.length <= trailLimit && !steps.includes('')
  return isTrail ? { steps, at } : noTrail
}
