/** Draws a scene's guides on a layer under Cytoscape's, in the same frames. */
import type { Core } from 'cytoscape'
import type { BackgroundLayer } from './lazyModules.ts'
import type { BackgroundGuide, Scene, Title } from './scene.ts'
import { pageInks } from './inks.ts'
import { lineHeight, typeface } from './stylesheet.ts'
import { isTitle, titleBoxes, titleKey, titleSizes } from './titleBoxes.ts'

const dashes: Record<'thin' | 'edge' | 'lead', readonly number[]> = { thin: [], edge: [], lead: [1.5, 2.5] }

export function createBackground(cy: Core, container: HTMLElement): BackgroundLayer {
  const layer = document.createElement('canvas')
  Object.assign(layer.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' })
  layer.setAttribute('aria-hidden', 'true')
  container.prepend(layer)
  const context = layer.getContext('2d')
  let scene: Scene | null = null
  let named: ReadonlyMap<string, unknown> = new Map()
  let isAsked = false

  function line(
    at: (place: readonly [number, number]) => [number, number],
    guide: Exclude<BackgroundGuide, Title>,
  ): void {
    if (context === null || scene === null) return
    const { rule, soft, paper } = pageInks[scene.theme]
    context.beginPath()
    if (guide.shape === 'panel') {
      const [left, top] = at(guide.from)
      const [right, bottom] = at(guide.to)
      context.rect(left, top, right - left, bottom - top)
      context.fillStyle = paper
      context.fill()
    } else if (guide.shape === 'ring') {
      const [x, y] = at(guide.middle)
      context.arc(x, y, guide.radius * cy.zoom(), 0, 2 * Math.PI)
    } else {
      context.moveTo(...at(guide.from))
      context.lineTo(...at(guide.to))
    }
    const look = guide.shape === 'line' ? guide.look : 'thin'
    context.setLineDash([...dashes[look]])
    context.strokeStyle = look === 'lead' ? soft : rule
    context.lineWidth = look === 'edge' ? 1.2 : look === 'thin' ? 0.8 : 1
    context.stroke()
    if (guide.shape === 'line' && guide.look === 'lead') {
      context.beginPath()
      context.setLineDash([])
      context.arc(...at(guide.from), 2.2, 0, 2 * Math.PI)
      context.stroke()
    }
  }

  function title(
    at: (place: readonly [number, number]) => [number, number],
    { look, text, place, align }: Title,
  ): void {
    if (context === null || scene === null) return
    const { paper, ink, soft } = pageInks[scene.theme]
    const size = titleSizes[look]
    const lines = text.split('\n')
    const [x, base] = at(place)
    const height = size * lineHeight * lines.length
    const y = look === 'title' ? base - height / 2 : base
    context.font = `${look === 'heading' ? 'bold ' : ''}${size}px ${typeface(scene.lang)}`
    context.textAlign = align === 'middle' ? 'center' : align
    context.textBaseline = 'middle'
    const width = Math.max(...lines.map((one) => context.measureText(one).width))
    const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
    context.fillStyle = paper
    context.fillRect(left - 2, y - height / 2, width + 4, height)
    context.fillStyle = look === 'heading' ? ink : soft
    lines.forEach((one, nth) => {
      context.fillText(one, x, y + (nth - (lines.length - 1) / 2) * size * lineHeight)
    })
  }

  function draw(): void {
    isAsked = false
    if (context === null) return
    const ratio = window.devicePixelRatio || 1
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)]
    if (layer.width !== width || layer.height !== height) Object.assign(layer, { width, height })
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, cy.width(), cy.height())
    if (scene === null) return
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    const at = ([x, y]: readonly [number, number]): [number, number] => [x * zoom + pan.x, y * zoom + pan.y]
    for (const guide of scene.guides) if (!isTitle(guide)) line(at, guide)
    scene.guides.filter(isTitle).forEach((one, nth) => {
      if (named.has(titleKey(nth))) title(at, one)
    })
  }
  function ask(): void {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(draw)
  }
  cy.on('viewport resize', ask)

  return {
    take(next) {
      scene = next
    },
    boxes: (viewport, measure) => titleBoxes(scene?.guides ?? [], viewport, measure),
    extents: (measure) =>
      titleBoxes(scene?.guides ?? [], { zoom: 1, pan: { x: 0, y: 0 } }, measure).flatMap(({ x, y, spots }) =>
        [...spots()].map(({ dx, dy, width, height }) => ({
          ...{ x, y, half: 0, left: width / 2 - dx, right: width / 2 + dx },
          ...{ top: height / 2 - dy, bottom: height / 2 + dy },
        })),
      ),
    choose(titles) {
      named = titles
      ask()
    },
    destroy() {
      scene = null
      cy.off('viewport resize', ask)
      layer.remove()
    },
  }
}
