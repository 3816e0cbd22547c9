import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import type { ShortestPaths } from '../graph/paths.ts'
import { alongPaths, pathLimit, pathsOf, type Paths } from './focusPaths.ts'
import { focusMarks } from '../link/focusMarks.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { graphOf } from '../testing/smallGraphs.ts'
import { visible } from '../filter/visible.ts'

function view(from: string, to: string, changes: Partial<ViewState> = {}, file = example) {
  const model = openModel(file)
  const state: ViewState = { ...initial, focus: [from, to], paths: true, ...changes }
  return { model, state, shown: visible(model, state) }
}
function find(...of: Parameters<typeof view>): Paths {
  const { model, state, shown } = view(...of)
  const found = pathsOf(model, state, shown)
  if (!found) throw new Error('no paths were asked for')
  return found
}
const pathsText = (found: ShortestPaths | null): string =>
  found ? `${found.length}: ${found.paths.map(({ hops }) => hops.map(({ to }) => to).join(' ')).join(', ')}` : 'none'

test('the shortest over stated edges, and over all only where that is shorter', () => {
  const far = find('quiet-room', 'poetry-week')
  expect(pathsText(far.stated)).toBe('3: north-library harbour-library poetry-week')
  expect(far.shorter).toBeNull()
  const near = find('quiet-room', 'shared-reading')
  expect(pathsText(near.stated)).toBe('2: north-library shared-reading')
  expect(pathsText(near.shorter)).toBe('1: shared-reading')
  expect(near.shorter?.paths[0]?.weakest).toBe('derived')
})

test('where nothing is stated all the way, the paths of any grounding are graphOf alone', () => {
  const { stated, shorter, cut } = find('quiet-room', 'hill-library')
  expect(stated).toBeNull()
  expect(pathsText(shorter)).toBe('2: map-room hill-library')
  expect(shorter?.paths[0]?.weakest).toBe('editorial')
  expect(cut).toBeNull()
})

test('without a filter nothing is cut, and where there is no path each end says how far it reaches', () => {
  const none = find('lantern-prize', 'quiet-room')
  expect([none.stated, none.shorter, none.cut]).toEqual([null, null, null])
  expect(none.reached).toEqual([0, 10])
})

test('a filter that leaves no path, a longer one or fewer says which edges it hides', () => {
  const none = find('quiet-room', 'hill-library', { grounding: ['stated'] })
  expect(none.cut).toEqual({
    over: 'any',
    leaves: 'none',
    length: 2,
    count: 1,
    edges: ['quiet-room--resembles--map-room--editorial', 'hill-library--has-room--map-room'],
  })
  expect(none.reached).toBeNull()
  const longer = find('north-library', 'harbour-library', { relations: ['joins'] })
  expect(pathsText(longer.stated)).toBe('2: shared-reading harbour-library')
  expect(longer.cut).toMatchObject({ leaves: 'longer', length: 1 })
  const two = ['one-room', 'two-plan'].flatMap((middle) => [
    `north-library--joins--${middle}`,
    `harbour-library--joins--${middle}`,
  ])
  const fewer = find('north-library', 'harbour-library', { kinds: ['library', 'room'] }, graphOf(two))
  expect(pathsText(fewer.stated)).toBe('2: one-room harbour-library')
  expect(fewer.cut).toMatchObject({ leaves: 'fewer', length: 2, count: 1 })
})

test('a stated path that a filter hides is graphOf as hidden although another stays', () => {
  const other = find('quiet-room', 'shared-reading', { relations: ['serves'] })
  expect(pathsText(other.shorter)).toBe('1: shared-reading')
  expect(other.cut).toMatchObject({ over: 'stated', leaves: 'none', length: 2 })
})

test('more equally short paths than the limit are counted, not graphOf', () => {
  const many = Array.from({ length: pathLimit + 3 }, (_, index) => `m${index}-plan`)
  const file = graphOf(many.flatMap((plan) => [`north-library--joins--${plan}`, `harbour-library--joins--${plan}`]))
  const { stated } = find('north-library', 'harbour-library', {}, file)
  expect(stated?.count).toBe(pathLimit + 3)
  expect(stated?.paths).toHaveLength(pathLimit)
})

test('no paths are graphOf where the view asks for none, or compares anything but two nodes', () => {
  const { model, state, shown } = view('quiet-room', 'map-room', { paths: false })
  expect(pathsOf(model, state, shown)).toBeNull()
  const edge = { ...state, paths: true, focus: ['quiet-room', 'north-library--joins--shared-reading'] }
  expect(pathsOf(model, edge, shown)).toBeNull()
  expect(alongPaths(model, edge, shown)).toBeNull()
})

test('what the paths run over stands out alone: both ends, the nodes between, and the edges', () => {
  const { model, state, shown } = view('quiet-room', 'hill-library')
  const { nodes, edges, nearNodes, nearEdges } = focusMarks(model, state, alongPaths(model, state, shown))
  expect([...nodes]).toEqual(['quiet-room', 'hill-library'])
  expect([...nearNodes]).toEqual(['map-room'])
  expect([...edges]).toEqual(['quiet-room--resembles--map-room--editorial', 'hill-library--has-room--map-room'])
  expect(nearEdges.size).toBe(0)
})
