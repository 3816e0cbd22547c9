/** Moves marks and window to their places in a new arrangement, in a short animation. */
import type { Core } from 'cytoscape'
import type { Viewport } from './camera.ts'
import type { Travel } from './lazyModules.ts'
import type { Mark } from './scene.ts'

/** Milliseconds. */
const duration = 280

/** Slow at both ends. */
const ease = (part: number): number => (part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2)

/** Begins at once; `arrived` is called after the last frame, and by `finish`. */
export function travel(cy: Core, marks: readonly Mark[], to: Viewport, arrived: () => void): Travel {
  /** The time of the first frame, so that drawing the scene takes nothing away from the animation. */
  let start: number | null = null
  const from = { zoom: cy.zoom(), pan: { ...cy.pan() } }
  const ways = marks.map(({ key, x, y }) => {
    const node = cy.getElementById(key)
    return { node, from: { ...node.position() }, to: { x, y } }
  })
  let frame = 0
  let isOver = false
  const between = (a: number, b: number, part: number): number => a + (b - a) * part

  function set(part: number): void {
    cy.batch(() => {
      for (const way of ways)
        way.node.position(
          part === 1 ? way.to : { x: between(way.from.x, way.to.x, part), y: between(way.from.y, way.to.y, part) },
        )
    })
    const pan = { x: between(from.pan.x, to.pan.x, part), y: between(from.pan.y, to.pan.y, part) }
    cy.viewport(part === 1 ? to : { zoom: between(from.zoom, to.zoom, part), pan })
  }
  function finish(): void {
    if (isOver) return
    isOver = true
    cancelAnimationFrame(frame)
    set(1)
    arrived()
  }
  function step(now: number): void {
    start ??= now
    const part = (now - start) / duration
    if (part >= 1) {
      finish()
      return
    }
    set(ease(part))
    frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return { finish }
}
