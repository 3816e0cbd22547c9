import { afterEach, describe, expect, test } from 'vitest'
import { liesOverDrawing } from '../ui/overDrawing.ts'
import { close, faults, labelled, open, point, sceneOf, wait } from '../testing/stage.ts'

afterEach(close)

describe('the labels of a canvas', () => {
  test.each([
    [680, 712, 'zh'],
    [680, 712, 'en'],
    [390, 600, 'zh'],
    [390, 600, 'en'],
  ])('lets no two labels touch at %i × %i in %s, whatever the zoom', async (width, height, lang) => {
    const here = await open(width, height, sceneOf({}, lang))
    expect(faults(here.cy)).toEqual([])
    for (const at of [0.7, 1.3, 2, 3.5, 6]) {
      here.canvas.show(sceneOf({ at: { x: -230, y: 60, width: Math.round(width / at) } }, lang))
      expect(faults(here.cy)).toEqual([])
      expect(labelled(here.cy).length).toBeGreaterThan(2)
    }
    here.canvas.show(sceneOf({ focus: ['region-6'] }, lang))
    expect(faults(here.cy)).toEqual([])
  })

  test('labels all heads, hub and parts on the first screen, and own nodes only when near', async () => {
    const here = await open(680, 712)
    const marks = sceneOf().marks
    const wanted = marks.filter(({ rank, priority }) => rank === 'head' || priority >= 2000).map(({ key }) => key)
    expect(wanted.length).toBe(13)
    // Names at the end of lines come a moment later.
    await expect.poll(() => labelled(here.cy)).toEqual(expect.arrayContaining(wanted))
    expect(labelled(here.cy).filter((key) => key.startsWith('own'))).toEqual([])
    here.canvas.show(sceneOf({ at: { x: -250, y: 50, width: 200 } }))
    expect(labelled(here.cy).filter((key) => key.startsWith('own')).length).toBeGreaterThan(3)
  })

  test('keeps type at the same size on screen', async () => {
    const here = await open(680, 712)
    for (const width of [300, 900]) {
      here.canvas.show(sceneOf({ at: { x: -240, y: 60, width } }))
      const head = here.cy.nodes('.head.named').first()
      expect(head.numericStyle('font-size') * here.cy.zoom()).toBeCloseTo(15)
    }
  })

  test('makes way for what comes to lie over the drawing', async () => {
    const here = await open(680, 712)
    const cover = document.createElement('div')
    Object.assign(cover.style, { position: 'absolute', left: '0', top: '0', width: '680px', height: '0px' })
    document.body.append(cover)
    const end = liesOverDrawing(cover)
    const isNamedAbove = (): boolean =>
      here.cy.nodes('.named').some((node) => {
        const { y1 } = node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeLabels: true })
        return y1 < 300
      })
    await expect.poll(isNamedAbove).toBe(true)
    cover.style.height = '300px'
    await expect.poll(isNamedAbove).toBe(false)
    cover.style.height = '0px'
    await expect.poll(isNamedAbove).toBe(true)
    end()
    cover.remove()
  })

  test('emphasises what is under the pointer and moves nothing', async () => {
    const here = await open(680, 712)
    const before = here.cy.nodes().map((node) => node.renderedPosition())
    const { x, y } = here.cy.getElementById('own-6-4').renderedPosition()
    point(here, 'pointermove', x, y)
    await wait(100)
    expect(here.cy.getElementById('own-6-4').hasClass('touched')).toBe(true)
    expect(labelled(here.cy)).toContain('own-6-4')
    expect(here.cy.getElementById('own-1-1').hasClass('hushed')).toBe(true)
    expect(faults(here.cy)).toEqual([])
    expect(here.cy.nodes().map((node) => node.renderedPosition())).toEqual(before)
    point(here, 'pointerleave', 900, 300)
    await wait(100)
    expect(here.cy.elements('.touched, .hushed').length).toBe(0)
    expect(labelled(here.cy)).not.toContain('own-6-4')
  })
})
