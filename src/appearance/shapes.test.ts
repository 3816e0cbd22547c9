import { expect, test } from 'vitest'
import { shapePath, shapes } from './shapes.ts'

const numbers = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

test('every shape has an outline of its own', () => {
  expect(new Set(shapes.map((shape) => shapePath(shape, 12))).size).toBe(shapes.length)
})

test('a polygon fills the square that it is given', () => {
  for (const shape of shapes) {
    const path = shapePath(shape, 12)
    if (path.includes('a')) continue
    expect(Math.min(...numbers(path)), shape).toBe(0)
    expect(Math.max(...numbers(path)), shape).toBe(12)
  }
  expect(shapePath('diamond', 10)).toBe('M5 0L10 5L5 10L0 5Z')
  expect(shapePath('hexagon', 12)).toBe('M9 0L12 6L9 12L3 12L0 6L3 0Z')
  expect(shapePath('triangle', 10)).toBe('M5 0L10 10L0 10Z')
})

test('a shape without corners, or none that is known, is a circle', () => {
  expect(shapePath('ellipse', 10)).toBe('M0 5a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z')
  expect(shapePath('cloud', 10)).toBe(shapePath('ellipse', 10))
  expect(shapePath('constructor', 10)).toBe(shapePath('ellipse', 10))
})
