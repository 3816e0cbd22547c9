/** Places linked nodes near each other, for a graph that has neither speakers nor places of its own. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Place } from '../../graph/schema.ts'
import { half } from './arrangement.ts'

interface Body {
  readonly key: string
  x: number
  y: number
}

/** Model units: the wished distance of linked nodes, and the least distance of any two. */
const linked = 70
const nearest = 17

/** Random numbers for the simulation, which needs them if two nodes are at one point. They are the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Node → place, rounded to halves. The same graph gives the same places in one engine, but other last digits in another, so
 * the places are computed once and stored with the graph. 2,000 nodes take some seconds.
 */
export function byLinks(
  nodes: readonly string[],
  edges: readonly { readonly source: string; readonly target: string }[],
): Record<string, Place> {
  const bodies = nodes.map((key, at): Body => {
    // They start on a spiral, so that no two are at one point and none is far away.
    const [distance, turn] = [linked * Math.sqrt(at + 1) * 0.5, at * Math.PI * (3 - Math.sqrt(5))]
    return { key, x: distance * Math.cos(turn), y: distance * Math.sin(turn) }
  })
  const links = edges.map(({ source, target }) => ({ source, target }))
  forceSimulation(bodies)
    .randomSource(numbersFrom(42))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ key }) => key)
        .distance(linked),
    )
    .force('charge', forceManyBody().strength(-120).distanceMax(1200))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.04))
    .force('apart', forceCollide(nearest))
    .stop()
    .tick(300)
  return Object.fromEntries(bodies.map(({ key, x, y }): [string, Place] => [key, [half(x), half(y)]]))
}
