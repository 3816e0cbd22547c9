import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { appearance } from './appearance.ts'
import { palettes } from './palette.ts'
import { shapes } from './shapes.ts'
import { colourings, themes } from '../link/viewState.ts'

const model = openModel(example)
const { marks } = palettes.light

test('kinds take shapes and colours by their place in the vocabulary', () => {
  const { shapeOf, colourOf, legend } = appearance(model, 'kind', 'light')
  expect(legend.map(({ value }) => value)).toEqual(['library', 'programme', 'activity', 'room', 'prize'])
  expect(legend.map(({ shape }) => shape)).toEqual(shapes.slice(0, 5))
  expect(legend.map(({ colour }) => colour)).toEqual(marks.slice(0, 5))
  expect([shapeOf('map-room'), colourOf('map-room')]).toEqual([shapes[3], marks[3]])
})

test('the first kind is ink and the second has the accent of the selection', () => {
  for (const theme of themes) {
    const { colourOf, accent } = appearance(model, 'kind', theme)
    expect(colourOf('hill-library')).toBe(palettes[theme].marks[0])
    expect(colourOf('shared-reading')).toBe(accent)
  }
})

test('shape says the kind under every colouring', () => {
  for (const colour of colourings) expect(appearance(model, colour, 'dark').shapeOf('lantern-prize')).toBe(shapes[4])
})

test('by type, nodes without one are neutral and every mark is explained by the legend', () => {
  const { colourOf, legend, neutral } = appearance(model, 'type', 'light')
  expect(colourOf('map-room')).toBe(neutral)
  expect(colourOf('story-hour')).toBe(legend.find(({ value }) => value === 'course')?.colour)
  expect(new Set(legend.map(({ colour }) => colour)).size).toBe(3)
})

test('by body, a node has the colour of the one body that speaks for it or alone reports it', () => {
  const { colourOf, lineColourOf, legend, neutral } = appearance(model, 'body', 'light')
  const of = (body: string): string | undefined => legend.find(({ value }) => value === body)?.colour
  expect(colourOf('north-library')).toBe(of('north'))
  expect(colourOf('book-fair')).toBe(of('harbour'))
  expect(colourOf('lantern-prize')).toBe(of('press'))
  expect(colourOf('shared-reading')).toBe(neutral)
  expect(lineColourOf('harbour-library--runs--book-fair')).toBe(of('harbour'))
  expect(lineColourOf('north-library--partners-with--harbour-library')).toBe(palettes.light.line)
  expect(lineColourOf('north-library--runs--shared-reading--derived')).toBe(palettes.light.line)
})

test('by grounding, lines are told apart, and solid, dashed or dotted', () => {
  const { lineColourOf, legend } = appearance(model, 'grounding', 'light')
  expect(legend.map(({ value, line }) => [value, line])).toEqual([
    ['stated', 'solid'],
    ['derived', 'dashed'],
    ['editorial', 'dotted'],
  ])
  expect(new Set(legend.map(({ colour }) => colour)).size).toBe(3)
  expect(lineColourOf('story-hour--part-of--poetry-week--derived')).toBe(legend[1]?.colour)
})

test('values behind the last colour are all ink, and no two others share a colour', () => {
  const words = { name: {}, definition: {} }
  const initiatives = Array.from({ length: 20 }, (_, index) => ({ id: `type-${index}`, ...words }))
  const vocabulary = { ...example.attributes.vocabulary, initiatives }
  const { legend } = appearance(
    openModel({ ...example, attributes: { ...example.attributes, vocabulary } }),
    'type',
    'light',
  )
  const colours = legend.map(({ colour }) => colour)
  expect(new Set(colours.slice(0, 10)).size).toBe(10)
  expect(new Set(colours.slice(10))).toEqual(new Set([marks[0]]))
  expect(colours.slice(0, 10)).not.toContain(marks[0])
})

test('eleven kinds and more have a shape each', () => {
  expect(new Set(shapes).size).toBeGreaterThanOrEqual(11)
})
