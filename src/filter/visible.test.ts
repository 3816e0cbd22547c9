import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { initial } from '../link/viewState.ts'
import type { ViewState } from '../link/viewState.ts'
import { visible } from './visible.ts'

const model = openModel(example)
const all = { nodes: model.graph.nodes(), edges: model.graph.edges() }

function shown(changes: Partial<ViewState>): { claims: string[]; nodes: string[]; edges: string[] } {
  const { claims, nodes, edges } = visible(model, { ...initial, ...changes })
  return { claims: [...claims].sort(), nodes: [...nodes].sort(), edges: [...edges].sort() }
}
test('without lists every claim counts and everything is shown', () => {
  const { claims, nodes, edges } = shown({})
  expect(claims).toHaveLength(model.claims.size)
  expect(nodes).toEqual([...all.nodes].sort())
  expect(edges).toEqual([...all.edges].sort())
})

test('a claim counts if its body and its document are chosen', () => {
  expect(shown({ bodies: ['harbour'] }).claims).toEqual([
    'harbour-cards',
    'harbour-course',
    'harbour-fair',
    'harbour-joins',
    'harbour-runs',
    'harbour-visits',
  ])
  expect(shown({ bodies: ['harbour'], documents: ['yearbook'] }).claims).toEqual(['harbour-cards', 'harbour-fair'])
})

test('an edge is shown if one of its alternative claims counts', () => {
  const partners = 'north-library--partners-with--harbour-library'
  expect(shown({ documents: ['yearbook'] }).edges).toContain(partners)
  expect(shown({ documents: ['letters'] }).edges).toContain(partners)
  expect(shown({ bodies: ['press'] }).edges).not.toContain(partners)
})

test('passages that carry an edge only together count only together', () => {
  const part = 'book-fair--part-of--shared-reading'
  expect(shown({ bodies: ['harbour'] }).edges).not.toContain(part)
  expect(shown({ bodies: ['press'] }).edges).not.toContain(part)
  expect(shown({ bodies: ['harbour', 'press'] }).edges).toContain(part)
})

test('a derived edge is shown if a claim of each of its premises counts, through derived premises too', () => {
  const runs = 'north-library--runs--shared-reading--derived'
  const serves = 'quiet-room--serves--shared-reading--derived'
  expect(shown({ bodies: ['north'] }).edges).not.toContain(runs)
  expect(shown({ bodies: ['harbour'] }).edges).not.toContain(runs)
  expect(shown({ bodies: ['north'] }).edges).not.toContain(serves)
  expect(shown({ bodies: ['north', 'harbour'] }).edges).toEqual(expect.arrayContaining([runs, serves]))
})

test('a derived edge needs its premises said, not shown', () => {
  expect(shown({ grounding: ['derived'] }).edges).toEqual([
    'north-library--runs--shared-reading--derived',
    'quiet-room--serves--shared-reading--derived',
    'story-hour--part-of--poetry-week--derived',
  ])
})

test('a derived edge that follows from a passage is shown if its own claim counts', () => {
  const part = 'story-hour--part-of--poetry-week--derived'
  expect(shown({ bodies: ['harbour'] }).edges).toContain(part)
  expect(shown({ bodies: ['north'] }).edges).not.toContain(part)
})

test('an editorial edge without claims is shown when both ends are, and makes none of them shown', () => {
  const like = 'evening-reading--resembles--story-hour--editorial'
  expect(shown({ bodies: ['north'] }).edges).not.toContain(like)
  expect(shown({ bodies: ['north'] }).nodes).not.toContain('story-hour')
  expect(shown({ bodies: ['harbour'] }).edges).toContain(like)
  expect(shown({ relations: ['runs'] }).edges).not.toContain(like)
  expect(shown({ grounding: ['editorial'] }).edges).toContain(like)
})

test('an editorial edge with claims is shown if one of them counts', () => {
  const like = 'quiet-room--resembles--map-room--editorial'
  expect(shown({ bodies: ['north'] }).edges).toContain(like)
  expect(shown({ bodies: ['press'] }).edges).not.toContain(like)
})

test('an edge needs its relation, its grounding and the kinds of both ends', () => {
  expect(shown({ relations: ['joins'] }).edges).toEqual([
    'harbour-library--joins--shared-reading',
    'north-library--joins--shared-reading',
  ])
  expect(shown({ relations: ['runs'], grounding: ['derived'] }).edges).toEqual([
    'north-library--runs--shared-reading--derived',
  ])
  expect(shown({ kinds: ['room'] }).edges).toEqual(['quiet-room--resembles--map-room--editorial'])
  expect(shown({ kinds: ['activity', 'programme'] }).edges).not.toContain('harbour-library--runs--book-fair')
  expect(shown({ kinds: ['library'] }).edges).toEqual(['north-library--partners-with--harbour-library'])
})

test('a node of another kind is not shown', () => {
  expect(shown({ kinds: ['room', 'prize'] }).nodes).toEqual([
    'children-corner',
    'lantern-prize',
    'map-room',
    'quiet-room',
  ])
})

test('types judges nodes that have one: others are not shown, nor their edges', () => {
  const { nodes, edges } = shown({ types: ['plan', 'course'] })
  expect(nodes).not.toContain('poetry-week')
  expect(edges).not.toContain('harbour-library--runs--poetry-week')
  expect(edges).not.toContain('story-hour--part-of--poetry-week--derived')
  expect(nodes).toEqual(expect.arrayContaining(['shared-reading', 'evening-reading', 'story-hour']))
})

test('under types a node without one is shown only where a shown edge joins it to a chosen one', () => {
  const { nodes, edges } = shown({ types: ['plan'] })
  expect(nodes).toEqual(['harbour-library', 'north-library', 'quiet-room', 'shared-reading'])
  expect(edges).toEqual([
    'harbour-library--joins--shared-reading',
    'north-library--has-room--quiet-room',
    'north-library--joins--shared-reading',
    'north-library--partners-with--harbour-library',
    'north-library--runs--shared-reading--derived',
    'quiet-room--serves--shared-reading--derived',
  ])
  expect(shown({ types: ['plan'], grounding: ['stated'] }).nodes).not.toContain('quiet-room')
})

test('under types a node that a body speaks for stays as long as a counting claim names it', () => {
  expect(shown({ types: ['festival'] }).nodes).toEqual(['book-fair', 'harbour-library', 'north-library', 'poetry-week'])
  expect(shown({ types: [] }).nodes).toEqual(['harbour-library', 'north-library'])
  expect(shown({ types: [], bodies: ['press'] }).nodes).toEqual([])
  const nodes = example.nodes.map((node) => {
    const claims = node.key === 'harbour-library' ? ['harbour-joins'] : node.attributes.claims
    return { ...node, attributes: { ...node.attributes, claims } }
  })
  const unnamed = visible(openModel({ ...example, nodes }), { ...initial, types: [], bodies: ['north'] })
  expect([...unnamed.nodes, ...unnamed.edges]).toEqual(['north-library'])
})

test('types that are all chosen judge nothing, also beside one that the graph does not know', () => {
  expect(shown({ types: ['festival', 'course', 'plan'] })).toEqual(shown({}))
  expect(shown({ types: ['festival', 'course', 'plan', 'ghost'] })).toEqual(shown({}))
})

test('a node is shown if a counting claim names it or a shown edge ends in it', () => {
  expect(shown({ relations: [] }).nodes).toEqual([...all.nodes].sort())
  expect(shown({ bodies: ['press'] }).nodes).toEqual(['hill-library', 'lantern-prize', 'map-room', 'shared-reading'])
  expect(shown({ bodies: ['north'] }).nodes).toEqual([
    'evening-reading',
    'harbour-library',
    'map-room',
    'north-library',
    'quiet-room',
    'shared-reading',
  ])
})

test('within a parameter values are alternatives; parameters intersect', () => {
  const { edges } = shown({ bodies: ['north', 'press'], relations: ['has-room'], documents: ['letters'] })
  expect(edges).toEqual(['north-library--has-room--quiet-room'])
})

test('values that the graph does not know judge nothing beside known ones', () => {
  expect(shown({ kinds: ['room', 'castle'] })).toEqual(shown({ kinds: ['room'] }))
})

test.each(['kinds', 'types', 'relations', 'bodies', 'documents', 'grounding'] as const)(
  'a list of only unknown values in %s shows nothing',
  (facet) => {
    expect(shown({ [facet]: ['castle', 'moat'] })).toMatchObject({ nodes: [], edges: [] })
  },
)
