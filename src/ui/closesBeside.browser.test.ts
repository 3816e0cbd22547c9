import { afterEach, expect, test } from 'vitest'
import { closesBeside } from './closesBeside.ts'

let dialog: HTMLDialogElement
let end: () => void
afterEach(() => {
  end()
  dialog.remove()
})

function open(): { readonly inside: readonly [number, number]; readonly beside: readonly [number, number] } {
  dialog = document.createElement('dialog')
  dialog.append('Some words')
  document.body.append(dialog)
  end = closesBeside(dialog)
  dialog.showModal()
  const { left, top, width, height } = dialog.getBoundingClientRect()
  return { inside: [left + width / 2, top + height / 2], beside: [left - 20, top - 20] }
}

/** A press of the hand, as the browser sends it; both go to what they have in common, here the dialog. */
function press(from: readonly [number, number], to: readonly [number, number]): void {
  const at = ([clientX, clientY]: readonly [number, number]) => ({ clientX, clientY, bubbles: true })
  dialog.dispatchEvent(new PointerEvent('pointerdown', at(from)))
  dialog.dispatchEvent(new PointerEvent('click', at(to)))
}

test('a press beside a dialog closes it, and one that begins or ends in it does not', () => {
  const { inside, beside } = open()
  press(inside, inside)
  press(inside, beside)
  press(beside, inside)
  expect(dialog.open).toBe(true)
  press(beside, beside)
  expect(dialog.open).toBe(false)
})

test('a button that is pressed by key has no place, and closes nothing by this', () => {
  const { inside } = open()
  const button = document.createElement('button')
  dialog.append(button)
  press(inside, inside)
  button.click()
  expect(dialog.open).toBe(true)
})
