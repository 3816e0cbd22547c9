/** Changes Cytoscape's elements to those of a scene, and touches only what differs from the scene before. */
import type { Core, ElementDefinition } from 'cytoscape'
import { isDrawn, type Line, type Mark, type Scene } from './scene.ts'
import type { ChangeLook } from './takeOverDrawing.ts'

type Drawn = Mark | Line

function classesOf(one: Drawn, scene: Scene): string[] {
  const { tinted, faint } = scene
  const visibility = one.shown ? [] : [isDrawn(one, scene) ? 'grey' : 'gone']
  const shown = [...visibility, ...(one.side === undefined ? [] : [one.side])]
  if ('rank' in one) return [one.rank, one.emphasis, ...shown]
  return [
    one.grounding,
    one.emphasis,
    ...shown,
    ...(one.tip === undefined ? [] : [one.tip]),
    ...(one.bend === 0 ? [] : ['bent']),
    ...(one.width === undefined ? [] : ['bundle']),
    ...(tinted ? ['tinted'] : faint ? ['faint'] : []),
  ]
}

/** What Cytoscape's stylesheet reads; a control point lies twice as far off the straight way as the line's middle. */
const fieldsOf = (one: Drawn): Record<string, string | number> =>
  'rank' in one
    ? { colour: one.colour, size: one.size, shape: one.shape }
    : { colour: one.colour, bend: -2 * one.bend, ...(one.width === undefined ? {} : { wide: one.width }) }

const define = (one: Drawn, scene: Scene): ElementDefinition =>
  'rank' in one
    ? {
        group: 'nodes',
        data: { id: one.key, ...fieldsOf(one) },
        position: { x: one.x, y: one.y },
        classes: classesOf(one, scene),
      }
    : {
        group: 'edges',
        data: { id: one.key, source: one.source, target: one.target, ...fieldsOf(one) },
        classes: classesOf(one, scene),
      }

/** Whether both scenes have the same nodes and edges in the same order. */
const sameGraph = (one: Scene, other: Scene): boolean =>
  one.marks.length === other.marks.length &&
  one.lines.length === other.lines.length &&
  one.marks.every(({ key }, at) => key === other.marks[at]?.key) &&
  one.lines.every(({ key, source, target }, at) => {
    const line = other.lines[at]
    return key === line?.key && source === line.source && target === line.target
  })

/** Whether the same nodes have other places. */
export function isElsewhere(before: Scene | null, { marks }: Scene): boolean {
  if (before?.marks.length !== marks.length) return false
  const isSame = marks.every(({ key }, at) => before.marks[at]?.key === key)
  const isMoved = marks.some(({ x, y }, at) => before.marks[at]?.x !== x || before.marks[at].y !== y)
  return isSame && isMoved
}

/**
 * Whether another scene is of another graph, so that a window that was fitted must be fitted again. A scene of a large
 * graph shows only a part of it; there the squares that contain all of it are compared.
 */
export function isOfOtherExtent(before: Scene, next: Scene): boolean {
  if (before.whole === undefined || next.whole === undefined)
    return before.marks.length !== next.marks.length || before.marks.some(({ key }, at) => key !== next.marks[at]?.key)
  const { whole } = before
  return (
    whole.length !== next.whole.length ||
    next.whole.some(({ x, y, half }, at) => x !== whole[at]?.x || y !== whole[at].y || half !== whole[at].half)
  )
}

/** What is known of a change besides the scenes: how looks are changed, and whether marks keep their places for now. */
interface Way {
  readonly changeLook: ChangeLook
  readonly stays: boolean
}

function change(cy: Core, one: Drawn, before: Drawn, scene: Scene, previous: Scene, { changeLook, stays }: Way): void {
  const [now, then] = [classesOf(one, scene), classesOf(before, previous)]
  const fields = fieldsOf(one)
  const old = fieldsOf(before)
  const isOther = Object.entries(fields).some(([name, value]) => old[name] !== value)
  const isLookOther = now.length !== then.length || now.some((name, at) => name !== then[at])
  // What hover and labelling have set stays.
  if (isLookOther || isOther)
    changeLook(cy.getElementById(one.key), { on: now, off: then, ...(isOther ? { fields } : {}) })
  if (!stays && 'rank' in one && 'rank' in before && (one.x !== before.x || one.y !== before.y))
    cy.getElementById(one.key).position({ x: one.x, y: one.y })
}

/** Another part of a large graph: what both have stays. Ends of a line that is bundled otherwise differ: it is another line. */
function exchange(cy: Core, scene: Scene, previous: Scene, changeLook: ChangeLook): void {
  const before = new Map<string, Drawn>([...previous.marks, ...previous.lines].map((one) => [one.key, one]))
  const stays = (one: Drawn): boolean => {
    const old = before.get(one.key)
    if (old === undefined || 'rank' in one || 'rank' in old) return old !== undefined
    return one.source === old.source && one.target === old.target
  }
  const all = [...scene.marks, ...scene.lines]
  const staying = new Set(all.filter(stays).map(({ key }) => key))
  for (const key of before.keys()) if (!staying.has(key)) cy.getElementById(key).remove()
  cy.add(all.filter(({ key }) => !staying.has(key)).map((one) => define(one, scene)))
  for (const one of all) {
    const old = staying.has(one.key) ? before.get(one.key) : undefined
    if (old !== undefined) change(cy, one, old, scene, previous, { changeLook, stays: false })
  }
}

/**
 * Draws `scene` where `previous` (null: nothing) stood. Elements are made anew only where the graph itself is another, or
 * another part of it. `stays`: marks keep their places for now, and travel from there.
 */
export function drawElements(cy: Core, scene: Scene, previous: Scene | null, way: Way): void {
  const all = [...scene.marks, ...scene.lines]
  cy.batch(() => {
    if (previous === null || !sameGraph(previous, scene)) {
      // What is drawn first lies below: a graph that has grown must look like the same one opened at once. Of a large graph,
      // whose parts come and go with every movement, only what differs is exchanged.
      if (previous !== null && scene.whole) exchange(cy, scene, previous, way.changeLook)
      else {
        cy.elements().remove()
        cy.add(all.map((one) => define(one, scene)))
      }
      return
    }
    const before = [...previous.marks, ...previous.lines]
    all.forEach((one, at) => {
      const old = before[at]
      if (old !== undefined) change(cy, one, old, scene, previous, way)
    })
  })
}
