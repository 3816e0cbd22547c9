import { describe, expect, test } from 'vitest'
import { words } from '../i18n/words.ts'
import { openModel } from '../graph/openModel.ts'
import { facets } from '../filter/facets/facets.ts'
import { colourings } from '../link/viewState.ts'
import { example } from '../testing/example.ts'
import { definedIn, documentedIn, goldenOf, listedByHand } from '../testing/registered.ts'
import { colouringDefinitions, colouringOf } from './colourings.ts'
import { palettes } from './palette.ts'

const model = openModel(example)

test('the colourings that a link can ask for are those that are defined, in one file each', () => {
  expect(Object.keys(colouringDefinitions)).toEqual(colourings)
  expect(definedIn('colouring')).toEqual([...colourings].sort())
})

test('the documented values of a link are the colourings, and no other file lists them', () => {
  expect(documentedIn('colour')).toEqual(colourings)
  // The names of columns in files of others.
  expect(listedByHand(colourings, ['formats/read/fieldNames.ts'])).toEqual([])
})

describe.each(colourings)('the colouring by %s', (id) => {
  const { facet, leavesGrey, paint, tintsLines, ...definition } = colouringOf(id)
  const palette = palettes.light
  const { colourOf, legend, lineColourOf } = paint(model, palette)

  test('stands under its own name, and has words in every language', () => {
    expect(definition.id).toBe(id)
    for (const { colour } of Object.values(words)) expect(colour.values[id]).toMatch(/\S/u)
  })

  test('explains every value of its facet, once', () => {
    expect(legend.map(({ value }) => value)).toEqual(facets.find((one) => one.id === facet)?.values(model))
  })

  test('says truly whether marks stay grey and whether lines mean something', () => {
    const lines = new Set(model.graph.mapEdges((edge) => lineColourOf(edge)))
    expect(lines.size > 1).toBe(tintsLines)
    expect(model.graph.someNode((node) => colourOf(node) === palette.neutral)).toBe(leavesGrey)
  })

  test('is in a golden link, unless it is the usual one', () => {
    expect(goldenOf('colour', id)).toBe(true)
  })
})
