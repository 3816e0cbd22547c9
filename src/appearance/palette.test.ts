import { expect, test } from 'vitest'
import { palettes } from './palette.ts'
import { themes } from '../link/viewState.ts'
import type { Theme } from '../link/viewState.ts'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Full loss of one cone, on linear sRGB: Machado, Oliveira and Fernandes 2009. */
const sights: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
]

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z)
  return [a ?? 0, b ?? 0, c ?? 0]
}

function linear(hex: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return [r ?? NaN, g ?? NaN, b ?? NaN]
}

/** CIE L*a*b* under D65, as the sight sees it. */
function lab(hex: string, sight: Matrix): Triple {
  const [r, g, b] = times(sight, linear(hex))
  const inGamut = (part: number): number => Math.min(1, Math.max(0, part))
  const [x, y, z] = times(toXyz, [inGamut(r), inGamut(g), inGamut(b)])
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

const difference = (one: string, other: string, sight: Matrix): number => {
  const [a, b] = [lab(one, sight), lab(other, sight)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((hex) => times(toXyz, linear(hex))[1]).sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The page, and the panels beside it. */
const papers: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#fcfbf8', '#f3f0e8'],
  dark: ['#17150f', '#24211a'],
}

const cases = themes.flatMap((theme) => Object.entries(sights).map(([name, sight]) => [theme, name, sight] as const))

test.each(cases)('in the %s theme, with %s, two marks of different kinds never look alike', (theme, _, sight) => {
  const { marks } = palettes[theme]
  for (const [index, one] of marks.entries())
    for (const other of marks.slice(0, index))
      expect(difference(one, other, sight), `${one} ${other}`).toBeGreaterThan(15)
})

test.each(cases)('in the %s theme, with %s, a mark that is not shown looks like none that is', (theme, _, sight) => {
  const { marks, greyed } = palettes[theme]
  for (const mark of marks) expect(difference(mark, greyed, sight), mark).toBeGreaterThan(15)
})

test('a colour has about the same hue in both themes, so that it can mean the same', () => {
  const hue = (hex: string): number => {
    const [, a, b] = lab(hex, sights['full'] ?? toXyz)
    return (Math.atan2(b, a) * 180) / Math.PI
  }
  for (const [at, light] of palettes.light.marks.entries()) {
    // Ink has no hue.
    if (at === 0) continue
    const angle = Math.abs(((hue(light) - hue(palettes.dark.marks[at] ?? '') + 540) % 360) - 180)
    expect(angle, light).toBeLessThan(25)
  }
})

test.each(themes)('in the %s theme marks and lines stand out from page and panels by three to one', (theme) => {
  const { marks, neutral, line } = palettes[theme]
  for (const paper of papers[theme])
    for (const colour of [...marks, neutral, line])
      expect(contrast(colour, paper), `${colour} ${paper}`).toBeGreaterThan(3)
})

test.each(themes)('in the %s theme ink and accent can be read as text', (theme) => {
  const [ink, accent] = palettes[theme].marks
  for (const paper of papers[theme])
    for (const colour of [ink, accent]) expect(contrast(colour, paper), `${colour} ${paper}`).toBeGreaterThan(4.5)
})

test.each(themes)('in the %s theme what is greyed keeps below what is shown, and above the page', (theme) => {
  const { marks, neutral, line, greyed } = palettes[theme]
  const [paper = ''] = papers[theme]
  expect(contrast(greyed, paper)).toBeGreaterThan(1.3)
  for (const colour of [...marks, neutral, line])
    expect(contrast(colour, paper), colour).toBeGreaterThan(1.5 * contrast(greyed, paper))
})
