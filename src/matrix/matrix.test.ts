import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { matrixKinds } from './matrix.ts'
import { initial } from '../link/viewState.ts'
import { both, joined, see, graphOf, whole } from '../testing/smallGraphs.ts'

test('the columns are the kind whose nodes contain one another, then the initiatives that several rows are joined to', () => {
  const shared = [
    'north-library--runs--fair',
    'harbour-library--runs--fair',
    'north-library--runs--alone',
    'north-library--has-room--a-room',
    'harbour-library--has-room--a-room',
  ]
  const { columns, leadKind } = see(graphOf([...shared, ...whole, ...both]))
  expect(leadKind).toBe('programme')
  expect(columns.map(({ node }) => node)).toEqual(['whole-plan', 'one-plan', 'two-plan', 'fair'])
})

test('a kind whose nodes contain one another comes before one that is shared as widely', () => {
  const rooms = ['north-library--has-room--a-room', 'harbour-library--has-room--a-room', 'b-room--part-of--a-room']
  expect(see(graphOf([...joined, ...rooms])).leadKind).toBe('room')
})

test('another kind has a column for what several rows share, and names the rest in its row', () => {
  const rooms = [
    'north-library--has-room--a-room',
    'harbour-library--has-room--a-room',
    'north-library--has-room--b-room',
    'fair--serves--c-room',
  ]
  const seen = see(graphOf([...rooms, ...both]), { cols: 'room' })
  expect(seen.form).toBe('relations')
  expect(seen.columns.map(({ node }) => node)).toEqual(['a-room'])
  expect(seen.rows.map(({ alone }) => alone.map(({ column }) => column))).toEqual([['b-room'], []])
  expect(seen.unjoined).toEqual(['c-room'])
})

test('a cell whose edges a filter hides keeps its state and is not shown; the counts say so', () => {
  const seen = see(graphOf([...whole, ...both]), { bodies: ['harbour'] })
  expect(seen.rows[0]?.cells.map((cell) => cell?.isShown)).toEqual([false, false, false])
  expect(seen.counts).toContainEqual({ state: 'umbrella', shown: 0, total: 2 })
  expect(seen.counts).toContainEqual({ state: 'silent', shown: 1, total: 1 })
  const without = see(graphOf([...whole, ...both]), { bodies: ['north'] })
  expect(without.counts).toContainEqual({ state: 'silent', shown: 0, total: 1 })
})

test('with greyed marks hidden, rows and columns that the filter hides are left out', () => {
  const file = graphOf([...whole, ...both])
  expect(see(file, { kinds: ['library'], hide: true })).toMatchObject({ columns: [], rows: [{}, {}] })
  expect(see(file, { kinds: ['programme'], hide: true }).rows).toEqual([])
})

test('rows are sorted by name, by how much they name, or by a column', () => {
  const file = graphOf([
    ...joined,
    'harbour-library--joins--b-plan',
    'north-library--joins--c-plan--derived',
    'harbour-library--joins--c-plan',
  ])
  const order = (sort: string | null): readonly string[] => see(file, { sort }).rows.map(({ node }) => node)
  expect(order(null)).toEqual(['north-library', 'harbour-library'])
  expect(order('name')).toEqual(['harbour-library', 'north-library'])
  expect(order('count')).toEqual(['harbour-library', 'north-library'])
  expect(order('by-c-plan')).toEqual(['harbour-library', 'north-library'])
  expect(order('by-a-plan')).toEqual(['north-library', 'harbour-library'])
})

test('rows of a kind are those that have to do with a column; the others are counted', () => {
  const seen = see(graphOf([...both, 'fair--serves--one-plan', 'walk--resembles--fair']), { rows: 'activity' })
  expect(seen.rows.map(({ node }) => node)).toEqual(['fair'])
  expect(seen.emptyRows).toBe(1)
})

test('unknown kinds are as if they were not asked for, and the kinds to choose have something joined', () => {
  const file = graphOf([...both, 'fair--serves--one-plan'])
  expect(see(file, { rows: 'castle', cols: 'castle' })).toMatchObject({ rowKind: null, columnKind: null })
  expect(matrixKinds(openModel(file), initial)).toEqual({
    rows: ['library', 'programme', 'activity'],
    cols: ['programme'],
  })
})

test('a graph in which no body speaks for a node has no rows until a kind is chosen', () => {
  const file = { ...example, attributes: { ...example.attributes, bodies: [] } }
  expect(see(file)).toMatchObject({ rows: [], columns: [], leadKind: null })
  expect(see(file, { rows: 'library', cols: 'programme' }).rows.map(({ node }) => node)).toEqual([
    'north-library',
    'harbour-library',
  ])
})

test('a table of too many cells is not computed, and says how many there would be', () => {
  const rooms = Array.from({ length: 150 }, (_, at) => `${String(at)}-room`)
  const file = graphOf(
    rooms.flatMap((room) => [`north-library--has-room--${room}`, `harbour-library--has-room--${room}`]),
  )
  expect(see(file, { rows: 'room', cols: 'room' })).toMatchObject({ rows: [], columns: [], tooMany: 150 * 150 })
  expect(see(file, { rows: 'room', cols: 'library' })).toMatchObject({ tooMany: null, rows: { length: 150 } })
  // Hidden nodes have no cells.
  expect(see(file, { rows: 'room', cols: 'room', kinds: ['library'], hide: true }).tooMany).toBeNull()
})
