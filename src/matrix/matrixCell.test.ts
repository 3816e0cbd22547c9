import { expect, test } from 'vitest'
import { both, joined, cellTexts, see, graphOf, whole } from '../testing/smallGraphs.ts'

test('who names the whole alone is under the umbrella for its parts, and the cell leads to the edge to the whole', () => {
  const { rows, columns } = see(graphOf([...whole, ...both]))
  expect(columns.map(({ node }) => node)).toEqual(['whole-plan', 'one-plan', 'two-plan'])
  expect(rows[0]?.cells.slice(1)).toMatchObject([
    { state: 'umbrella', whole: 'whole-plan', edges: ['north-library--joins--whole-plan'] },
    { state: 'umbrella', whole: 'whole-plan', edges: ['north-library--joins--whole-plan'] },
  ])
})

test('the whole is named through its parts where the edge to it is derived and a part is stated', () => {
  const cells = cellTexts(see(graphOf([...whole, ...both])))
  expect(cells).toContain('harbour-library whole-plan: parts')
  expect(cells).toContain('harbour-library one-plan: named')
})

test('a derived edge to the whole is no umbrella, and what nothing joins is silent', () => {
  expect(cellTexts(see(graphOf([...whole, ...both])))).toContain('harbour-library two-plan: silent')
})

test('a derived edge without a stated part is only derived, one that we drew only editorial', () => {
  const edges = [
    'north-library--joins--a-plan',
    'harbour-library--joins--a-plan--derived',
    'north-library--joins--b-plan',
    'harbour-library--resembles--b-plan--editorial',
  ]
  expect(cellTexts(see(graphOf(edges)))).toEqual([
    'north-library a-plan: named',
    'north-library b-plan: named',
    'harbour-library a-plan: derived',
    'harbour-library b-plan: editorial',
  ])
})

const figure = (about: readonly string[], role: 'reported' | 'structural' = 'reported', claim = 'north-joins') => ({
  id: 'count',
  claim,
  span: [0, 1] as [number, number],
  value: 3,
  printed: '3',
  unit: '次',
  qualifier: 'exact' as const,
  cumulative: false,
  period: null,
  role,
  measure: {},
  about: [...about],
  conflict: null,
})

test('a figure about the edge, or about the plan by the own body, makes named with activities', () => {
  const byEdge = cellTexts(see(graphOf(joined, [figure(['north-library--joins--a-plan'])])))
  expect(byEdge).toEqual(['north-library a-plan: activities', 'harbour-library a-plan: named'])
  expect(cellTexts(see(graphOf(joined, [figure(['a-plan'])])))).toEqual(byEdge)
})

test('a figure of another body about the plan, or a structural one, makes no activities', () => {
  const plain = ['north-library a-plan: named', 'harbour-library a-plan: named']
  expect(cellTexts(see(graphOf(joined, [figure(['a-plan'], 'reported', 'press-plan')])))).toEqual(plain)
  expect(cellTexts(see(graphOf(joined, [figure(['a-plan'], 'structural')])))).toEqual(plain)
})

test('a campaign of the row that is part of the plan makes activities, and so does one that its own body lists under it', () => {
  const part = ['walk--part-of--a-plan', 'north-library--runs--walk', 'one-plan--part-of--a-plan']
  expect(cellTexts(see(graphOf([...joined, ...part])))).toContain('north-library a-plan: activities')
  // Another body says so.
  const listed = graphOf([...joined, 'walk--serves--a-plan', 'north-library--runs--walk', 'one-plan--part-of--a-plan'])
  expect(cellTexts(see(listed))).toContain('north-library a-plan: named')
  const edges = listed.edges.map((edge) =>
    edge.source === 'walk' ? { ...edge, attributes: { ...edge.attributes, claims: ['north-joins'] } } : edge,
  )
  const { rows, columns } = see({ ...listed, edges })
  const column = columns.findIndex(({ node }) => node === 'a-plan')
  expect(rows[0]?.cells[column]).toMatchObject({ state: 'activities', campaigns: ['walk'] })
})

test('a part of the same kind is no campaign', () => {
  const cells = cellTexts(see(graphOf([...joined, 'one-plan--part-of--a-plan', 'north-library--joins--one-plan'])))
  expect(cells).toContain('north-library a-plan: named')
})

test('what the row’s own body names without an edge is mentioned, not silent, and leads to the passage', () => {
  const file = graphOf([...joined, 'harbour-library--joins--b-plan', 'north-library--joins--c-plan'])
  const nodes = file.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, claims: key === 'b-plan' ? ['north-room'] : attributes.claims },
  }))
  const cell = see({ ...file, nodes }).rows[0]?.cells.find((one) => one?.column === 'b-plan')
  expect(cell).toMatchObject({
    row: 'north-library',
    state: 'mentioned',
    edges: [],
    claims: ['north-room'],
    isShown: true,
  })
  const rooms = see({ ...file, nodes }, { bodies: ['harbour'] }).rows[0]?.cells.find((one) => one?.column === 'b-plan')
  expect(rooms?.isShown).toBe(false)
})

test('a report that prints the name is not silent, even where no passage of the graph uses it', () => {
  const file = graphOf([...joined, 'harbour-library--joins--b-plan', 'north-library--joins--c-plan'])
  const nodes = file.nodes.map(({ key, attributes }) => ({
    key,
    attributes: { ...attributes, forms: key === 'b-plan' ? ['开设晚间共读课程'] : attributes.forms },
  }))
  const [north] = see({ ...file, nodes }).rows
  const cell = north?.cells.find((one) => one?.column === 'b-plan')
  expect(cell).toMatchObject({ state: 'mentioned', claims: [], printed: { document: 'letters' } })
})
