import { afterEach, expect, it } from 'vitest'
import { dragSheet } from './dragSheet.ts'

let end = (): void => undefined
afterEach(() => {
  end()
  document.body.replaceChildren()
})

const rests = [100, 300, 500]

function open(isAllGrip = false) {
  const sheet = document.createElement('div')
  const [grip, link] = [document.createElement('button'), document.createElement('a')]
  sheet.append(grip, link)
  document.body.append(sheet)
  Object.assign(sheet.style, { position: 'fixed', left: '0', right: '0', bottom: '0', height: '300px' })
  const heard: string[] = []
  const captured: Element[] = []
  // Only pointers that the browser has made itself can be captured.
  for (const one of [sheet, grip, link]) one.setPointerCapture = () => void captured.push(one)
  end = dragSheet(sheet, {
    grip,
    isAllGrip: () => isAllGrip,
    rests: () => rests,
    moved: (height) => void heard.push(`${Math.round(height)}`),
    rested: (at) => void heard.push(`rests at ${at}`),
  })
  const point = (on: HTMLElement, type: string, clientY: number, timeStamp: number): void => {
    const event = new PointerEvent(type, { clientY, pointerId: 1, button: 0, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    on.dispatchEvent(event)
  }
  return { grip, link, heard, captured, point }
}

it('follows the finger, and comes to rest at the nearest height', () => {
  const { grip, heard, point } = open()
  point(grip, 'pointerdown', 500, 0)
  point(grip, 'pointermove', 420, 500)
  point(grip, 'pointermove', 415, 900)
  point(grip, 'pointerup', 415, 1200)
  expect(heard).toEqual(['380', '385', 'rests at 1'])
})

it('holds a pointer from its press on, since a quick one has left it with its first movement', () => {
  const { grip, captured, point } = open()
  point(grip, 'pointerdown', 500, 0)
  expect(captured).toEqual([grip])
})

it('flies on to the next rest if it is thrown', () => {
  const { grip, heard, point } = open()
  point(grip, 'pointerdown', 500, 0)
  point(grip, 'pointermove', 470, 16)
  point(grip, 'pointermove', 430, 32)
  point(grip, 'pointerup', 430, 40)
  expect(heard.at(-1)).toBe('rests at 2')
})

it('stays between its lowest and its highest rest', () => {
  const { grip, heard, point } = open()
  point(grip, 'pointerdown', 500, 0)
  point(grip, 'pointermove', -500, 20)
  point(grip, 'pointermove', 1500, 500)
  point(grip, 'pointerup', 1500, 900)
  expect(heard).toEqual(['500', '100', 'rests at 0'])
})

it('is dragged by its grip alone, but at its lowest rest everywhere', () => {
  const first = open()
  first.point(first.link, 'pointerdown', 500, 0)
  first.point(first.link, 'pointermove', 400, 20)
  expect(first.heard).toEqual([])
  end()
  const second = open(true)
  second.point(second.link, 'pointerdown', 500, 0)
  second.point(second.link, 'pointermove', 400, 20)
  expect(second.heard).toEqual(['400'])
})

it('leaves a tap to what is tapped, and takes the click from a drag', () => {
  const { link, point } = open(true)
  const clicks: boolean[] = []
  link.addEventListener('click', ({ defaultPrevented }) => clicks.push(defaultPrevented))
  const click = (): boolean => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  point(link, 'pointerdown', 500, 0)
  point(link, 'pointermove', 497, 20)
  point(link, 'pointerup', 497, 40)
  click()
  expect(clicks).toEqual([false])
  point(link, 'pointerdown', 500, 100)
  point(link, 'pointermove', 400, 120)
  point(link, 'pointerup', 400, 140)
  expect([click(), clicks]).toEqual([false, [false]])
})
