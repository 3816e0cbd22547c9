import { expect, test } from 'vitest'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { documentMatrix, kindsNamed, type DocumentMatrix } from './documentMatrix.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'

function see(changes: Partial<ViewState> = {}, file: GraphFile = example): DocumentMatrix {
  const model = openModel(file)
  const state: ViewState = { ...initial, view: 'matrix', rows: 'by-document', ...changes }
  return documentMatrix(model, state, visible(model, state), 'en')
}

const columnsOf = ({ columns }: DocumentMatrix): readonly string[] => columns.map(({ node }) => node)
const cellOf = ({ rows }: DocumentMatrix, document: string, column: string) =>
  rows.find((row) => row.document === document)?.cells.find((cell) => cell.column === column)

/** A graph of `rooms` rooms, each named in every one of `documents` invented documents. */
function crowd(documents: number, rooms: number): GraphFile {
  const [document] = example.attributes.documents
  const [claim] = example.attributes.claims
  const [node] = example.nodes
  if (!document || !claim || !node) throw new Error('the example is empty')
  const ids = Array.from({ length: documents }, (_, at) => `d${String(at)}`)
  const claims = ids.map((id) => ({ ...claim, id: `of-${id}`, document: id }))
  return {
    ...example,
    attributes: {
      ...example.attributes,
      documents: ids.map((id) => ({ ...document, id, sections: [], notices: [], breaks: [] })),
      claims,
      figures: [],
    },
    nodes: Array.from({ length: rooms }, (_, at) => ({
      key: `room-${String(at)}`,
      attributes: { ...node.attributes, kind: 'room', was: [], claims: claims.map(({ id }) => id) },
    })),
    edges: [],
  }
}

test('by default the columns are what at least two documents name', () => {
  const seen = see()
  expect([...columnsOf(seen)].sort()).toEqual(['harbour-library', 'north-library', 'shared-reading'])
  expect(seen.rows.map(({ document }) => document)).toEqual(['letters', 'yearbook'])
})

test('a cell holds the passages of its document alone, in the order of the text', () => {
  expect(cellOf(see(), 'yearbook', 'shared-reading')?.passages).toEqual(['press-plan'])
  expect(cellOf(see(), 'letters', 'north-library')?.passages).toEqual([
    'north-joins',
    'north-course',
    'north-room',
    'north-partner',
  ])
})

test('a kind has a column for each of its nodes that a document names, most documents first', () => {
  expect(columnsOf(see({ cols: 'room' }))).toEqual(['quiet-room', 'map-room', 'children-corner'])
  expect(columnsOf(see({ cols: 'no-such-kind' }))).toEqual(columnsOf(see()))
})

test('silence is an empty cell, and a name that is printed without being quoted is not silence', () => {
  const silent = cellOf(see({ cols: 'room' }), 'letters', 'map-room')
  expect(silent).toMatchObject({ passages: [], printed: null })
  const nodes = example.nodes.map(({ key, attributes }) => ({
    key,
    attributes: key === 'map-room' ? { ...attributes, forms: ['诗歌周'] } : attributes,
  }))
  expect(cellOf(see({ cols: 'room' }, { ...example, nodes }), 'letters', 'map-room')?.printed?.document).toBe('letters')
})

test('what the filters leave of a cell is told apart from what it has', () => {
  const seen = see({ bodies: ['harbour'] })
  expect(cellOf(seen, 'yearbook', 'shared-reading')).toMatchObject({ passages: ['press-plan'], counting: [] })
  expect(cellOf(seen, 'letters', 'shared-reading')?.counting).toEqual([
    'harbour-joins',
    'harbour-runs',
    'harbour-course',
  ])
  expect(see({ documents: ['letters'] }).rows.map(({ isShown }) => isShown)).toEqual([true, false])
  expect(see({ documents: ['letters'], hide: true }).rows.map(({ document }) => document)).toEqual(['letters'])
})

test('rows are sorted by title, by how much they name, or by a column', () => {
  const { attributes } = example
  const file = { ...example, attributes: { ...attributes, documents: attributes.documents.toReversed() } }
  const order = (sort: string | null): readonly string[] =>
    see({ cols: 'room', sort }, file).rows.map(({ document }) => document)
  expect(order(null)).toEqual(['yearbook', 'letters'])
  expect(order('name')).toEqual(['letters', 'yearbook'])
  expect(order('count')).toEqual(['letters', 'yearbook'])
  expect(order('by-quiet-room')).toEqual(['letters', 'yearbook'])
  expect(order('by-map-room')).toEqual(['yearbook', 'letters'])
})

test('at most thirty columns stand there, and the others are counted', () => {
  const seen = see({}, crowd(3, 34))
  expect(seen.columns).toHaveLength(30)
  expect(seen.further).toBe(4)
})

test('a table of too many cells is not computed, and says how many there would be', () => {
  expect(see({}, crowd(700, 30))).toMatchObject({ rows: [], columns: [], tooMany: 21_000 })
})

test('the kinds of which a passage names a node may be columns', () => {
  expect(kindsNamed(openModel(example))).toEqual(['library', 'programme', 'activity', 'room', 'prize'])
  expect(kindsNamed(openModel(crowd(1, 1)))).toEqual(['room'])
})
