import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import PanelEdge from './PanelEdge.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

/** An edge at a panel of 20 rem, between 10 and 30; what it says is noted. */
function open(isAtEnd = false, isFolded = false) {
  const heard: (string | number)[] = []
  const made = mount(PanelEdge, {
    target: document.body,
    props: {
      label: 'Width of the panel',
      folded: 'folded',
      controls: 'panel',
      width: 20,
      limits: { least: 10, most: 30 },
      isFolded,
      isAtEnd,
      onwidth: (width: number, isDone: boolean) => void heard.push(width, isDone ? 'done' : 'goes on'),
      onfold: (folded: boolean) => void heard.push(folded ? 'fold' : 'open'),
    },
  })
  flushSync()
  close = () => void unmount(made)
  const edge = document.querySelector<HTMLElement>('[role=separator]')
  if (!edge) throw new Error('no edge')
  // Only pointers that the browser has made itself can be captured.
  edge.setPointerCapture = () => undefined
  const point = (type: string, clientX: number): boolean =>
    edge.dispatchEvent(new PointerEvent(type, { clientX, button: 0, bubbles: true }))
  const press = (key: string): boolean =>
    edge.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  return { edge, heard, point, press }
}
beforeEach(() => page.viewport(1280, 800))

const rem = 16
const start = 20
const most = 30

it('is a separator that says how wide the panel is', () => {
  const { edge } = open()
  expect(edge.tabIndex).toBe(0)
  expect(
    ['aria-orientation', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) => edge.getAttribute(name)),
  ).toEqual(['vertical', '320', '480', null])
  close()
  expect(open(false, true).edge.getAttribute('aria-valuetext')).toBe('folded')
})

it('says how wide the panel may be where the window is too narrow for its limit, and how wide it is there', async () => {
  const { edge } = open()
  await page.viewport(640, 800)
  const widths = (): (string | null)[] => ['aria-valuemax', 'aria-valuenow'].map((name) => edge.getAttribute(name))
  await expect.poll(widths).toEqual(['288', '288'])
  await page.viewport(1280, 800)
  await expect.poll(widths).toEqual(['480', '320'])
})

it.each([
  [false, 1],
  [true, -1],
])('follows the pointer, and a panel at the end (%s) grows the other way', (isAtEnd, way) => {
  const { heard, point } = open(isAtEnd)
  point('pointerdown', 300)
  point('pointermove', 300 - way * 2 * rem)
  point('pointerup', 300 - way * 3 * rem)
  expect(heard).toEqual([start - 2, 'goes on', start - 3, 'done'])
})

it('takes a press that hardly moves for no drag', () => {
  const { heard, point } = open()
  point('pointerdown', 300)
  point('pointermove', 302)
  point('pointerup', 302)
  expect(heard).toEqual([])
})

it('keeps within its limits, and folds a panel that is dragged far below them', () => {
  const { heard, point } = open()
  point('pointerdown', 300)
  point('pointermove', 300 - 13 * rem)
  point('pointermove', 300 + 40 * rem)
  point('pointermove', 300 - 18 * rem)
  expect(heard).toEqual([10, 'goes on', most, 'goes on', 'fold'])
})

it('folds by a double-click and by Enter, and opens again by either', () => {
  const first = open()
  first.edge.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
  first.press('Enter')
  close()
  const second = open(false, true)
  second.edge.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
  second.press('Enter')
  expect([first.heard, second.heard]).toEqual([
    ['fold', 'fold'],
    ['open', 'open'],
  ])
})

it('goes by the arrows, Home and End, and leaves other keys alone', () => {
  const { heard, press } = open()
  for (const key of ['ArrowLeft', 'Home', 'End']) press(key)
  expect(heard).toEqual([start - 1, 'done', 10, 'done', most, 'done'])
  expect(press('Tab')).toBe(true)
  close()
  const other = open(true)
  other.press('ArrowRight')
  expect(other.heard).toEqual([start - 1, 'done'])
})
