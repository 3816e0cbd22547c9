/**
 * Lets Cytoscape draw a frame only when one is asked for. By itself its renderer asks for every frame of the screen, so that a
 * page on which nothing happens keeps a processor awake.
 */
import cytoscape from 'cytoscape'

/** What Cytoscape's renderer has and its types lack. A test fails if a new version has something else. */
interface FrameLoop {
  startRenderLoop(): void
  redraw(options?: object): void
  render(options: object | undefined): void
  renderLoopStarted?: boolean
  requestedFrame?: boolean
  readonly renderOptions?: object
  readonly destroyed?: boolean
  readonly beforeRenderCallbacks: readonly { readonly fn: (willDraw: boolean, now: number) => void }[]
  readonly cy: { animated(): boolean }
}

const isFrameLoop = (one: object): one is FrameLoop =>
  'startRenderLoop' in one && 'redraw' in one && 'render' in one && 'timeToRender' in one

function drawOnDemand(renderer: FrameLoop): void {
  let frame = 0
  const redraw = renderer.redraw.bind(renderer)
  const ask = (): void => {
    frame ||= requestAnimationFrame(draw)
  }
  function draw(now: number): void {
    frame = 0
    if (renderer.destroyed) return
    const isAsked = renderer.requestedFrame === true
    renderer.requestedFrame = false
    const { beforeRenderCallbacks: tasks, cy } = renderer
    for (const { fn } of tasks) fn(isAsked, now)
    if (isAsked) renderer.render(renderer.renderOptions)
    // Where Cytoscape draws by itself, it fills its textures between frames.
    if (cy.animated() || tasks.length > 1) ask()
  }
  renderer.redraw = (options) => {
    redraw(options)
    ask()
  }
  ask()
}

/**
 * For all drawings that are made from then on. Does nothing if this Cytoscape has another renderer. `cy.animate` asks for no
 * frame: `cy.forceRender()` after it does.
 */
export function framesOnDemand(): void {
  const renderer = cytoscape('renderer', 'canvas')
  if (typeof renderer !== 'function' || typeof renderer.prototype !== 'object') return
  const shared: unknown = renderer.prototype
  if (shared === null || typeof shared !== 'object' || !isFrameLoop(shared)) return
  shared.startRenderLoop = function (this: FrameLoop) {
    // It is called again whenever the drawing gets another size.
    if (this.renderLoopStarted) return
    this.renderLoopStarted = true
    drawOnDemand(this)
  }
}
