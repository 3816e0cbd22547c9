import { describe, expect, test } from 'vitest'
import { zoomOf, type WheelTurn } from './wheel.ts'

const turn = (deltaY: number, more: Partial<WheelTurn> = {}): WheelTurn => ({
  deltaY,
  deltaMode: 0,
  ctrlKey: false,
  ...more,
})
const all = (turns: readonly WheelTurn[]): number => turns.reduce((zoom, one) => zoom * zoomOf(one), 1)
/** What a trackpad gives in Chromium and Safari: the older measure is three times the pixels. */
const scrolled = (...deltas: readonly number[]): readonly WheelTurn[] =>
  deltas.map((deltaY) => turn(deltaY, { wheelDeltaY: -3 * deltaY }))

describe('a notch of a mouse’s wheel zooms 1.2 times', () => {
  test.each([
    ['Chromium on Windows', turn(-100, { wheelDeltaY: 120 })],
    ['Chromium on Windows, display at 150 %', turn(-66.66667, { wheelDeltaY: 120 })],
    ['Chromium on Linux', turn(-120, { wheelDeltaY: 120 })],
    ['an older Chromium on Linux', turn(-53, { wheelDeltaY: 120 })],
    ['Chromium with Ctrl', turn(-100, { wheelDeltaY: 120, ctrlKey: true })],
    ['Chromium or Safari on a Mac', turn(-4.000244140625, { wheelDeltaY: 12 })],
    ['the same, turned quickly', turn(-48.0029296875, { wheelDeltaY: 144 })],
    ['Firefox, in lines', turn(-3, { deltaMode: 1 })],
    ['Firefox with Ctrl', turn(-3, { deltaMode: 1, ctrlKey: true })],
    ['by pages', turn(-1, { deltaMode: 2 })],
  ])('in %s', (_, nearer) => {
    expect(zoomOf(nearer)).toBeCloseTo(1.2, 5)
    const farther = { ...nearer, deltaY: -nearer.deltaY }
    expect(zoomOf(nearer) * zoomOf(farther)).toBeCloseTo(1, 10)
  })

  test('several notches in one event count as often, and a part of one for its part', () => {
    expect(zoomOf(turn(-300, { wheelDeltaY: 360 }))).toBeCloseTo(1.2 ** 3)
    expect(zoomOf(turn(-25, { wheelDeltaY: 30 }))).toBeCloseTo(1.2 ** 0.25)
    expect(zoomOf(turn(-9000, { wheelDeltaY: 10800 }))).toBeLessThan(2.5)
  })
})

describe('a trackpad zooms finely', () => {
  test('by as much as it has scrolled, in however many events', () => {
    const swipe = scrolled(-1, -2, -5, -11, -19, -22, -18, -12, -7, -3)
    expect(all(swipe)).toBeCloseTo(all(scrolled(-50, -50)))
    expect(all(swipe)).toBeCloseTo(1.2)
    for (const one of swipe) expect(zoomOf(one)).toBeLessThan(1.05)
    expect(all(scrolled(-0.5, -0.25, 0.75))).toBeCloseTo(1)
  })

  test('also where it scrolls by as many pixels as a notch, or by as many again and again', () => {
    expect(zoomOf(turn(-40, { wheelDeltaY: 120 }))).toBeLessThan(1.08)
    expect(all(scrolled(-4, -4, -4, -4, -4))).toBeLessThan(1.04)
    // In Firefox, without the older measure.
    expect(all([-4, -4, -4, -4].map((deltaY) => turn(deltaY)))).toBeLessThan(1.04)
  })

  test('a pinch follows the fingers', () => {
    // The fingers part to twice their distance; Chromium gives each step with the older measure of a whole notch.
    const steps = Array.from({ length: 20 }, () => (-100 * Math.log(2)) / 20)
    expect(all(steps.map((deltaY) => turn(deltaY, { ctrlKey: true, wheelDeltaY: 120 })))).toBeCloseTo(2)
    expect(all(steps.map((deltaY) => turn(deltaY, { ctrlKey: true })))).toBeCloseTo(2)
  })

  test('and each event counts by itself, whatever came before', () => {
    const mixed = [...scrolled(-3, -3, -3, -3), turn(-100, { wheelDeltaY: 120 }), ...scrolled(-3)]
    expect(zoomOf(mixed[4] ?? turn(0))).toBeCloseTo(1.2)
    expect(all(mixed)).toBeCloseTo(1.2 * all(scrolled(-15)))
    expect(zoomOf(turn(0, { wheelDeltaY: 0 }))).toBe(1)
  })
})
