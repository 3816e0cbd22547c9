/** Lets the painter draw in Cytoscape's frames, in place of Cytoscape's own drawing. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { PaintedFrame, Painter } from './painter.ts'

interface SortedElements extends Array<never> {
  readonly interactive: readonly never[]
  readonly drag: readonly never[]
  readonly nondrag: readonly never[]
}

/** What Cytoscape's renderer has and its types lack. A test fails if a new version has something else. */
interface Renderer {
  drawLayeredElements(
    context: PaintedFrame['context'],
    elements: unknown,
    pixelRatio: number,
    extent: PaintedFrame['extent'],
  ): void
  getCachedZSortedEles(): SortedElements
  notify(event: string, elements: unknown): void
  redrawHint(group: string, isAsked: boolean): void
  readonly data: { readonly canvases: readonly HTMLCanvasElement[] }
  readonly NODE: number
  beforeRenderCallbacks: readonly { readonly priority: number }[]
  readonly beforeRenderPriorities: { readonly animations: number }
}

const isRenderer = (one: object | undefined): one is Renderer =>
  one !== undefined &&
  'drawLayeredElements' in one &&
  'getCachedZSortedEles' in one &&
  'notify' in one &&
  'redrawHint' in one &&
  'data' in one &&
  'NODE' in one &&
  'beforeRenderCallbacks' in one &&
  'beforeRenderPriorities' in one

/** What Cytoscape's elements have and their types lack. */
interface OwnElement {
  readonly _private: { readonly classes: Set<string>; styleDirty: boolean }
}

const isOwnElement = (element: object): element is OwnElement => {
  if (!('_private' in element)) return false
  const { _private: own } = element
  return (
    typeof own === 'object' && own !== null && 'styleDirty' in own && 'classes' in own && own.classes instanceof Set
  )
}

type Fields = Readonly<Record<string, string | number>>

/** Gives an element further classes and takes others away, and sets what the rules read of it. */
export type ChangeLook = (
  element: NodeSingular | EdgeSingular,
  change: { readonly on?: readonly string[]; readonly off?: readonly string[]; readonly fields?: Fields },
) => void

/** By Cytoscape's own way. One call for all classes, since each of them costs. */
export const changeOpenly: ChangeLook = (element, { on = [], off = [], fields }) => {
  element.classes([...element.classes().filter((name) => !off.includes(name) && !on.includes(name)), ...on])
  if (fields !== undefined) element.data(fields)
}

/**
 * From now on the painter draws. Cytoscape goes on to hold what is drawn, the window and the movements, and works out a style
 * or a box only where it is asked for one. Answers how looks are changed from then on: Cytoscape would make four events for
 * each element, to which nobody listens, and they cost more than drawing. Null: this Cytoscape has no such renderer, and goes
 * on to draw.
 */
export function takeOverDrawing(cy: Core & { renderer?: () => object }, painter: Painter): ChangeLook | null {
  const renderer = cy.renderer?.()
  if (!isRenderer(renderer)) return null
  renderer.drawLayeredElements = (context, _elements, _pixelRatio, extent) => painter.paint({ context, extent })
  // Sorting asks for the style of each element, and so do the calculations before a frame. The painter needs neither, and
  // what a point means is found in hitTest.ts.
  const nothing: SortedElements = Object.assign([], { interactive: [], drag: [], nondrag: [] })
  renderer.getCachedZSortedEles = () => nothing
  // If only the window has changed, or a frame is asked for, what is drawn in it has not.
  const notify = renderer.notify.bind(renderer)
  renderer.notify = (event, elements) => {
    if (event !== 'viewport' && event !== 'draw') painter.outdate()
    notify(event, elements)
  }
  // The canvases for what is dragged and for a box of selection stay blank, but each would be cleared and copied in each frame.
  const hint = renderer.redrawHint.bind(renderer)
  renderer.redrawHint = (group, isAsked) => {
    if (group === 'eles') hint(group, isAsked)
  }
  renderer.data.canvases.forEach((canvas, at) => (canvas.hidden = at !== renderer.NODE))
  const { animations } = renderer.beforeRenderPriorities
  renderer.beforeRenderCallbacks = renderer.beforeRenderCallbacks.filter(({ priority }) => priority === animations)
  return (element, change) => {
    if (!isOwnElement(element)) {
      changeOpenly(element, change)
      return
    }
    const { on = [], off = [], fields } = change
    const { _private: own } = element
    for (const name of off) own.classes.delete(name)
    for (const name of on) own.classes.add(name)
    if (fields !== undefined) Object.assign(element.data() as object, fields)
    own.styleDirty = true
    painter.outdate(element.id())
    notify('draw', null)
  }
}
